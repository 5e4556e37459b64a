package fr.cltsds.house.surfaces;

/** What a person meets at a surface: it lets her in, it asks her to sign in first, it refuses in words, or nothing is there. */
enum Meets {
    SEES,
    SIGNS_IN,
    REFUSED,
    NOTHING
}
