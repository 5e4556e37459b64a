package fr.cltsds.house.surfaces;

/** What came of knocking: what was met, all that was told in words, and what went wrong on the way. */
record Met(Meets what, String told, String detail) {

    static Met nothing() {
        return new Met(Meets.NOTHING, "", "");
    }
}
