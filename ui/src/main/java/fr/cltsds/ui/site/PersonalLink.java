package fr.cltsds.ui.site;

import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.TerritoryId;

/** The two parts of a personal link: the room it leads to, and what nobody can guess. */
record PersonalLink(TerritoryId territory, Secret secret) {

    /** What cannot be such a link leads nowhere, as one that has expired. */
    static PersonalLink of(String territory, String secret) {
        return new PersonalLink(
                TerritoryId.parse(territory).orElseThrow(() -> new Missing("link")), new Secret(secret));
    }

    /** Its address: {@code /signature/…/…}. */
    String address(String root) {
        return "/" + root + "/" + territory + "/" + secret.value();
    }

    /** Where the candidacy is written, once one is signed in. */
    String workspace() {
        return "/espace/territoires/" + territory + "/candidature";
    }
}
