package fr.cltsds.call;

import fr.cltsds.room.TerritoryId;
import java.time.Instant;
import java.util.UUID;

/** What a candidacy filed last, as a line of the secretariat's list. */
public record FilingRow(
        UUID id,
        String number,
        TerritoryId territory,
        UUID candidacy,
        int version,
        String territoryName,
        String leadName,
        String leadKind,
        Instant filedAt,
        boolean late,
        String sha256,
        boolean withdrawn) {}
