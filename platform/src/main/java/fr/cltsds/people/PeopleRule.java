package fr.cltsds.people;

import fr.cltsds.kernel.Rule;

/** Why somebody is not let in. */
public enum PeopleRule implements Rule {
    THE_REASON_IS_TOLD,
    THE_TERRITORY_MAY_BE_ENTERED
}
