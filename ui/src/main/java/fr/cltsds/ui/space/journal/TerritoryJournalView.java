package fr.cltsds.ui.space.journal;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.journal.JournalBoard;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.people.EntryBoard;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** Where a territory reads all that was done in its room, and who of the nation looked into it. */
@Route(value = "territoires/:territoire/journal", layout = MainLayout.class)
@PermitAll
public class TerritoryJournalView extends TerritoryPage {

    private static final long serialVersionUID = 1L;

    private final transient JournalBoard journal;
    private final transient EntryBoard entries;
    private final transient CurrentActor actor;

    TerritoryJournalView(Wording words, MyRooms rooms, JournalBoard journal, EntryBoard entries, CurrentActor actor) {
        super(words, rooms);
        this.journal = journal;
        this.entries = entries;
        this.actor = actor;
    }

    @Override
    protected void enter(TerritoryId territory, BeforeEnterEvent entering) {
        anew(say("journal.page.title"));
        head().lead(say("journal.page.lead.territory"));
        head().from(room().name(), room().address());
        fill(new JournalTable(words(), actor.get(), after -> journal.entries(territory, after)));
        fill(new H2(say("entries.title")), new EntriesTable(words(), entries, territory));
    }
}
