package fr.cltsds.house.surfaces;

import java.util.Optional;

/** Judges each cell: what was met against what is declared, and every canary that should not be there. */
final class Judge {

    private final CanaryWorld world;
    private final Tally tally;

    Judge(CanaryWorld world, Tally tally) {
        this.world = world;
        this.tally = tally;
    }

    /**
     * A territory's own surfaces answer to the letter. Those of the nation and of the public hold what their last visitor left
     * behind, so that a second one may be refused where the first was let in; who is not let in meets nothing all the same.
     */
    void judge(Cell cell, Meets expected, boolean toTheLetter, Met met) {
        tally.met(cell);
        if (cell.whose() == Whose.OWN) {
            tally.own(cell.surface(), cell.kind(), met.what());
        }
        var nobodys = met.what() == Meets.NOTHING && cell.whose() == Whose.NOBODYS;
        var asDeclared = expected == met.what()
                || (!toTheLetter && expected.letsIn() && (met.what().letsIn() || nobodys));
        if (!asDeclared && expected != Meets.DEMONSTRATION) {
            tally.finding(cell, "meets " + met.what() + " instead of " + expected + met.detail());
        }
        if (expected != Meets.DEMONSTRATION) {
            foreign(cell, met.told()).ifPresent(canary -> tally.leak(cell, canary));
        }
        if (cell.kind().isOfATerritory() && met.told().contains(cell.home().canary())) {
            tally.sawItsOwn(cell.family());
        }
    }

    private Optional<String> foreign(Cell cell, String told) {
        return world.territories().stream()
                .filter(territory -> !(cell.kind().isOfATerritory() && territory.equals(cell.home())))
                .map(CanaryTerritory::canary)
                .filter(told::contains)
                .findFirst();
    }
}
