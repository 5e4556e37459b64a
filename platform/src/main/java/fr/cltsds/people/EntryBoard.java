package fr.cltsds.people;

import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.TerritoryId;
import java.time.Clock;
import java.util.Optional;

/** Where a territory reads who of the nation looked into its room, when and why. */
@Board
public class EntryBoard {

    private static final int PAGE = 50;

    private final Entries entries;
    private final CurrentActor actor;
    private final Clock clock;

    EntryBoard(Entries entries, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    public EntryPage entries(TerritoryId territory, Optional<EntryCursor> after) {
        var rows = entries.latest(after, PAGE + 1);
        if (rows.size() <= PAGE) {
            return new EntryPage(rows, Optional.empty());
        }
        var shown = rows.subList(0, PAGE);
        var last = rows.get(PAGE - 1);
        return new EntryPage(shown, Optional.of(new EntryCursor(last.since(), last.id())));
    }

    /** The actor's own entry that still holds, when there is one. */
    @National
    public Optional<EntryRow> mine(TerritoryId territory) {
        return entries.openFor(actor.get(), clock.instant());
    }
}
