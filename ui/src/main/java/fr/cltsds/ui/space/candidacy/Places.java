package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.QuestionId;
import fr.cltsds.room.TerritoryId;

/** Where the pages of a territory's candidacy stand. */
final class Places {

    static final String FORM = "territoires/:territoire/candidature/:rubrique?([0-9]{1,3})";
    static final String COMPLETENESS = "territoires/:territoire/candidature/completude";
    static final String TEAM = "territoires/:territoire/candidature/equipe";
    static final String RECAP = "territoires/:territoire/candidature/relecture/:version?([0-9]{1,4})";
    static final String FILING = "territoires/:territoire/candidature/depot";

    /** The section of the form that an address names, counted from one. */
    static final String SECTION = "rubrique";

    /** The filed version that an address names. */
    static final String VERSION = "version";

    /** The question that an address leads to. */
    static final String QUESTION = "question";

    private Places() {}

    static String form(TerritoryId territory) {
        return "territoires/" + territory + "/candidature";
    }

    static String section(TerritoryId territory, int number) {
        return form(territory) + "/" + number;
    }

    static String question(TerritoryId territory, QuestionId question) {
        return form(territory) + "?" + QUESTION + "=" + question;
    }

    static String completeness(TerritoryId territory) {
        return form(territory) + "/completude";
    }

    static String team(TerritoryId territory) {
        return form(territory) + "/equipe";
    }

    static String recap(TerritoryId territory) {
        return form(territory) + "/relecture";
    }

    static String recap(TerritoryId territory, int version) {
        return recap(territory) + "/" + version;
    }

    static String filing(TerritoryId territory) {
        return form(territory) + "/depot";
    }
}
