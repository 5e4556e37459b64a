package fr.cltsds.call;

/** Why a lead takes its candidacy back, in its own words. */
final class CandidacyReason {

    static final int SHORTEST = 10;
    static final int LONGEST = 500;

    private CandidacyReason() {}

    static boolean isTold(String reason) {
        var length = AnswerText.length(reason.strip());
        return length >= SHORTEST && length <= LONGEST;
    }
}
