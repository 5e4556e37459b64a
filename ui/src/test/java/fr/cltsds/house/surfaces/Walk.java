package fr.cltsds.house.surfaces;

import java.util.function.Consumer;

/** Brings every kind of people of every territory to a surface, with each kind of ids. */
final class Walk {

    private Walk() {}

    static void everybody(CanaryWorld world, Family family, String surface, Consumer<Cell> meet) {
        for (var kind : Kind.values()) {
            for (var home : world.territories()) {
                for (var whose : Whose.values()) {
                    meet.accept(new Cell(family, surface, kind, home, whose));
                }
            }
        }
    }
}
