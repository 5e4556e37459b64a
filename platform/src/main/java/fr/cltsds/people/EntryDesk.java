package fr.cltsds.people;

import static fr.cltsds.people.PeopleRule.THE_REASON_IS_TOLD;
import static fr.cltsds.people.PeopleRule.THE_TERRITORY_MAY_BE_ENTERED;

import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import fr.cltsds.room.TerritoryId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;

/** Where somebody of the HCTS or of ANSA enters one territory, for sixty minutes and a reason, and leaves it. */
@Desk
public class EntryDesk {

    private static final Duration HOW_LONG = Duration.ofMinutes(60);
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final Entries entries;
    private final ObjectProvider<EntryVeto> vetoes;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    EntryDesk(Entries entries, ObjectProvider<EntryVeto> vetoes, CurrentActor actor, Journal journal, Clock clock) {
        this.entries = entries;
        this.vetoes = vetoes;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the territory, or keeps it open for another hour; nobody enters where nobody lives. */
    @National
    public Outcome<EntryRow> enter(EnterTerritory command) {
        var me = actor.get();
        var role = entries.enteringRoleOf(me, clock.instant()).orElseThrow(() -> new Missing("national role"));
        if (!entries.someoneLivesHere()) {
            throw new Missing(command.territory());
        }
        var reason = command.reason().strip();
        return Rules.require(
                        THE_REASON_IS_TOLD,
                        reason.length() >= SHORTEST_REASON && reason.length() <= LONGEST_REASON,
                        SHORTEST_REASON,
                        LONGEST_REASON)
                .and(THE_TERRITORY_MAY_BE_ENTERED, mayBeEntered(command.territory()))
                .then(() -> open(me, role, reason));
    }

    /** Goes out before the hour is over; whoever is not inside goes nowhere. */
    @National
    public void leave(TerritoryId territory) {
        var now = clock.instant();
        entries.openFor(actor.get(), now).ifPresent(entry -> {
            journal.record("entry.ended", entry.id());
            entries.end(actor.get(), now);
        });
    }

    private boolean mayBeEntered(TerritoryId territory) {
        return vetoes.stream().noneMatch(veto -> veto.forbids(territory));
    }

    private EntryRow open(Actor me, Role role, String reason) {
        var now = clock.instant();
        var entry = new EntryRow(Ids.next(), me.name(), role, reason, now, now.plus(HOW_LONG));
        entries.add(entry, me);
        journal.recordWithReason("entry.opened", entry.id(), reason);
        return entry;
    }
}
