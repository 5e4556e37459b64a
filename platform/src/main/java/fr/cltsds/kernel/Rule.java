package fr.cltsds.kernel;

/** A reason to refuse, written as the sentence that must hold; implemented by one enum per aggregate. */
public interface Rule {

    /** The constant's own name, such as {@code THE_CALL_IS_OPEN}. */
    String name();

    /** Where its French sentence stands in the bundles, such as {@code CandidacyRule.THE_CALL_IS_OPEN}. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
