package fr.cltsds.call;

import static fr.cltsds.call.CallRule.THE_DEADLINE_IS_AHEAD;
import static fr.cltsds.call.CallRule.THE_GRACE_IS_AT_MOST_72_HOURS;
import static fr.cltsds.call.CallRule.THE_HOUR_EXISTS_ONCE_IN_PARIS;
import static fr.cltsds.call.CallRule.THE_OPENING_COMES_BEFORE_THE_DEADLINE;

import fr.cltsds.kernel.Rules;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When a call opens and closes, as the secretariat types it: hours of Paris, either still to be chosen.
 *
 * @param graceHours how many hours after the deadline a draft begun before it may still be filed, and is then said late
 */
public record CallCalendar(Optional<LocalDateTime> opens, Optional<LocalDateTime> closes, int graceHours) {

    static final CallCalendar UNSET = new CallCalendar(Optional.empty(), Optional.empty(), 0);

    Rules check(Rules rules, Instant now) {
        return rules.and(THE_GRACE_IS_AT_MOST_72_HOURS, graceHours >= 0 && graceHours <= 72)
                .and(THE_HOUR_EXISTS_ONCE_IN_PARIS, opens.stream().allMatch(CallClock::strikesOnce), CallPart.OPENING)
                .and(THE_HOUR_EXISTS_ONCE_IN_PARIS, closes.stream().allMatch(CallClock::strikesOnce), CallPart.DEADLINE)
                .and(THE_OPENING_COMES_BEFORE_THE_DEADLINE, opensBeforeItCloses())
                .and(THE_DEADLINE_IS_AHEAD, deadline().stream().allMatch(now::isBefore));
    }

    private boolean opensBeforeItCloses() {
        return opening().isEmpty()
                || deadline().isEmpty()
                || opening().get().isBefore(deadline().get());
    }

    Optional<Instant> opening() {
        return opens.map(CallClock::instant);
    }

    Optional<Instant> deadline() {
        return closes.map(CallClock::instant);
    }
}
