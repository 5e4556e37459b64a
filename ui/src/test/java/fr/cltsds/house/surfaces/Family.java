package fr.cltsds.house.surfaces;

/** The ways in which the portal meets people or works behind them. */
enum Family {
    DOORS,
    PAGES,
    SCREENS,
    DOWNLOADS,
    LISTENERS,
    JOBS,
    LETTERS;

    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
