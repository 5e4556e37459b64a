package fr.cltsds.ui.space.letters;

import com.vaadin.flow.router.Route;
import fr.cltsds.ui.space.NationalPage;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** Where the HCTS sees the mails that it has written to the whole country, and sends again those that failed. */
@Route(value = "national/courriels", layout = MainLayout.class)
@PermitAll
public class NationalMailsView extends NationalPage {

    private static final long serialVersionUID = 1L;

    NationalMailsView(Wording words, MailRooms mails) {
        super(words);
        head().title(say("mails.title")).lead(say("mails.lead.nation"));
        add(new MailList(words, mails.ofTheNation(), true));
    }
}
