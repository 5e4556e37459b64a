package fr.cltsds.call;

import static fr.cltsds.call.CallRule.A_THRESHOLD_IS_POSSIBLE;

import fr.cltsds.kernel.Rules;
import java.util.stream.IntStream;

/**
 * From where on each principle of a call is «respecté»; below, it is «à préciser», and nothing is prevented.
 *
 * @param subjects first subjects chosen, at least
 * @param statement characters in the statement on social work, at least
 * @param colleges collèges with planned seats or partners, at least
 * @param socialWorkerSeats planned seats for social workers, at least
 * @param peopleAccompaniedSeats planned seats for people accompanied, at least
 */
public record PrincipleThresholds(
        int subjects, int statement, int colleges, int socialWorkerSeats, int peopleAccompaniedSeats) {

    /** What a new call proposes. */
    static final PrincipleThresholds PROPOSED = new PrincipleThresholds(1, 300, 4, 1, 1);

    Rules check(Rules rules) {
        return rules.and(
                A_THRESHOLD_IS_POSSIBLE,
                IntStream.of(subjects, colleges, socialWorkerSeats, peopleAccompaniedSeats)
                                .allMatch(least -> least >= 1 && least <= 100)
                        && statement >= 1
                        && statement <= 10_000
                        && colleges <= College.values().length,
                College.values().length);
    }
}
