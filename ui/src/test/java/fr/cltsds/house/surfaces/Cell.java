package fr.cltsds.house.surfaces;

/** One cell of the matrix: a surface, who comes, from which territory, and whose ids she brings. */
record Cell(Family family, String surface, Kind kind, CanaryTerritory home, Whose whose) {

    @Override
    public String toString() {
        return surface + " · " + kind + " · " + whose;
    }
}
