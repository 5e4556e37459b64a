package fr.cltsds.ui.space.letters;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.cltsds.ui.space.Addressed;
import fr.cltsds.ui.space.NationalPage;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** Where the HCTS reads one of its mails. */
@Route(value = "national/courriels/:courriel", layout = MainLayout.class)
@PermitAll
public class NationalMailView extends NationalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MailRoom room;

    NationalMailView(Wording words, MailRooms mails) {
        super(words);
        this.room = mails.ofTheNation();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var letter = room.letter(Addressed.id(entering, "courriel"));
        head().title(letter.row().subject()).from(say("mails.title"), room.address());
        add(new MailBody(words(), letter));
    }
}
