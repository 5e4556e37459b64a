package fr.cltsds.ui.space.kit;

import fr.cltsds.room.TerritoryId;
import java.util.Optional;

/** Whose room a page stands in, as it is said on top of the page: one's own, the nation's, or a territory's. */
public record Standing(Kind kind, String words, Optional<TerritoryId> territory) {

    /** The three kinds of rooms that people walk through. */
    public enum Kind {
        PERSON,
        NATION,
        TERRITORY,
        /** A territory that one looks into from outside, with a reason. */
        VISITED_TERRITORY
    }

    public static Standing atHome(String words) {
        return new Standing(Kind.PERSON, words, Optional.empty());
    }

    public static Standing inTheNation(String words) {
        return new Standing(Kind.NATION, words, Optional.empty());
    }

    public static Standing in(TerritoryId territory, String words) {
        return new Standing(Kind.TERRITORY, words, Optional.of(territory));
    }

    public static Standing visiting(TerritoryId territory, String words) {
        return new Standing(Kind.VISITED_TERRITORY, words, Optional.of(territory));
    }
}
