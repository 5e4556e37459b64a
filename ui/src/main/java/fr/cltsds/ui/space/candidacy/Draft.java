package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacyId;
import fr.cltsds.room.PersonId;
import fr.cltsds.room.TerritoryId;

/** Which candidacy a person has before her, and who she is: what every save and every remark starts with. */
record Draft(TerritoryId territory, CandidacyId candidacy, PersonId person) {

    /** How this device calls what it keeps of one answer for one person. */
    String keptAs(Object what) {
        return person + "." + candidacy + "." + what;
    }
}
