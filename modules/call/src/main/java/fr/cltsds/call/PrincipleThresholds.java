package fr.cltsds.call;

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
}
