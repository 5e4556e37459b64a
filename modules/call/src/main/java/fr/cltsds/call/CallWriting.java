package fr.cltsds.call;

import static fr.cltsds.call.CallRule.NOBODY_CHANGED_IT_MEANWHILE;
import static fr.cltsds.call.CallRule.ONLY_THE_SECRETARIAT_WRITES_A_CALL;

import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.people.NationalRights;
import fr.cltsds.people.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How every change to a call is made: by the secretariat, on what she saw, and written down in the journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CallWriting {

    private final Calls calls;
    private final NationalRights rights;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    CallWriting(Calls calls, NationalRights rights, CurrentActor actor, Journal journal, Clock clock) {
        this.calls = calls;
        this.rights = rights;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /** Does a change that the call allows, and writes the act down. */
    Outcome<CallId> change(CallCommand.Change command, String act, BiFunction<Call, Instant, Outcome<Call>> verb) {
        return changed(command, verb).map(id -> written(act, id.value(), id));
    }

    /** As {@link #change}, for an act whose reason everybody will read. */
    Outcome<CallId> changeBecause(
            String reason, CallCommand.Change command, String act, BiFunction<Call, Instant, Outcome<Call>> verb) {
        return changed(command, verb).map(id -> {
            journal.recordWithReason(act, id.value(), reason);
            return id;
        });
    }

    private Outcome<CallId> changed(CallCommand.Change command, BiFunction<Call, Instant, Outcome<Call>> verb) {
        return bySecretariat(() -> {
            var now = clock.instant();
            var call = calls.get(command.call());
            return asSeen(command.seen(), call.lastEdit())
                    .thenTry(() -> verb.apply(call, now))
                    .map(changed -> calls.save(changed.editedBy(person(), now)).id());
        });
    }

    <T> Outcome<T> bySecretariat(Supplier<Outcome<T>> work) {
        return Rules.require(ONLY_THE_SECRETARIAT_WRITES_A_CALL, rights.actorIs(Role.SECRETARIAT))
                .thenTry(work);
    }

    Rules asSeen(int seen, CallState.LastEdit last) {
        return Rules.require(
                NOBODY_CHANGED_IT_MEANWHILE,
                seen == last.version(),
                last.by().flatMap(rights::nameOf).orElse("HCTS"),
                last.at());
    }

    <T> T written(String act, UUID object, T done) {
        journal.record(act, object);
        return done;
    }

    UUID person() {
        return actor.get().person().value();
    }

    Instant now() {
        return clock.instant();
    }
}
