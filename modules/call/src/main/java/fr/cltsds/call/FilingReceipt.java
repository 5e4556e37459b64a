package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import java.time.Instant;

/**
 * The numbered proof that a version was filed (<i>accusé de réception</i>).
 *
 * @param number the candidacy's, the same for all its versions, such as {@code AMI-2018-0007}
 * @param late filed in the grace that followed the deadline
 * @param sha256 of the canonical text, which names the fingerprint of every attachment
 */
public record FilingReceipt(
        TerritoryId territory,
        CandidacyId candidacy,
        String number,
        int version,
        Instant filedAt,
        boolean late,
        Sha256 sha256)
        implements InRoom {

    /** Such as {@code accuse-AMI-2018-0007-version-1.pdf}. */
    public String fileName(String what) {
        return what + "-" + number + "-version-" + version + ".pdf";
    }
}
