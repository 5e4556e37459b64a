package fr.cltsds.call;

import fr.cltsds.kernel.Rule;

/** Why somebody is not invited into the team, or not removed from it. */
public enum CoWriterRule implements Rule {
    THE_NAME_IS_TOLD,
    THE_ROLE_IS_A_CO_WRITERS,
    THE_MESSAGE_IS_SHORT_ENOUGH,
    THE_PERSON_IS_NEW_TO_THE_TEAM,
    INVITATIONS_ARE_FEW_ENOUGH,
    THE_INVITATION_WAITS,
    THE_LEAD_STAYS
}
