package fr.cltsds.ui.space.letters;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** Where a territory sees the mails written in its room, and sends again those that failed. */
@Route(value = "territoires/:territoire/courriels", layout = MainLayout.class)
@PermitAll
public class TerritoryMailsView extends TerritoryPage {

    private static final long serialVersionUID = 1L;

    private final transient MailRooms mails;

    TerritoryMailsView(Wording words, MyRooms rooms, MailRooms mails) {
        super(words, rooms);
        this.mails = mails;
    }

    @Override
    protected void enter(TerritoryId territory, BeforeEnterEvent entering) {
        anew(say("mails.title"));
        head().lead(say("mails.lead.territory"));
        head().from(room().name(), room().address());
        fill(new MailList(words(), mails.of(territory), standing().kind() == Standing.Kind.TERRITORY));
    }
}
