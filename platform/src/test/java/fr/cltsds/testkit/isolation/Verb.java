package fr.cltsds.testkit.isolation;

/** What a login may try on a row. */
enum Verb {
    SELECT,
    INSERT,
    UPDATE,
    DELETE
}
