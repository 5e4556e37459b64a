package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import fr.cltsds.room.TerritoryId;
import java.time.Instant;
import java.util.UUID;

/**
 * What the nation learns of a filing: enough to list it after the deadline, nothing of what it says.
 *
 * @param candidacy its id
 * @param version the filed version, from 1 on
 * @param territoryName such as «Cher et Indre»
 * @param leadKind the name of the kind of lead
 * @param late filed in the grace that followed the deadline
 */
record FilingEntry(
        CallId call,
        String number,
        TerritoryId territory,
        UUID candidacy,
        int version,
        String territoryName,
        String leadName,
        String leadKind,
        Instant filedAt,
        boolean late,
        Sha256 sha256) {}
