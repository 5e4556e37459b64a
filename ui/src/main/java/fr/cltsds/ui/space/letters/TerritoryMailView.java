package fr.cltsds.ui.space.letters;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.Addressed;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** Where a territory reads one of its mails. */
@Route(value = "territoires/:territoire/courriels/:courriel", layout = MainLayout.class)
@PermitAll
public class TerritoryMailView extends TerritoryPage {

    private static final long serialVersionUID = 1L;

    private final transient MailRooms mails;

    TerritoryMailView(Wording words, MyRooms rooms, MailRooms mails) {
        super(words, rooms);
        this.mails = mails;
    }

    @Override
    protected void enter(TerritoryId territory, BeforeEnterEvent entering) {
        var room = mails.of(territory);
        var letter = room.letter(Addressed.id(entering, "courriel"));
        anew(letter.row().subject());
        head().from(room().name(), room().address()).from(say("mails.title"), room.address());
        fill(new MailBody(words(), letter));
    }
}
