package fr.cltsds.ui.space.journal;

import com.vaadin.flow.router.Route;
import fr.cltsds.journal.JournalBoard;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.ui.space.NationalPage;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** Where the HCTS reads all that it did for the whole country. */
@Route(value = "national/journal", layout = MainLayout.class)
@PermitAll
public class NationalJournalView extends NationalPage {

    private static final long serialVersionUID = 1L;

    NationalJournalView(Wording words, JournalBoard journal, CurrentActor actor) {
        super(words);
        head().title(say("journal.page.title")).lead(say("journal.page.lead.nation"));
        add(new JournalTable(words, actor.get(), journal::nationalEntries));
    }
}
