package fr.cltsds.call;

import java.time.Instant;
import java.util.Optional;

/**
 * The whole file as its signatory reads it over.
 *
 * @param revision what is filed when she files now; changes with every change of the file
 * @param codeGoodUntil until when the code she was sent is good, when there is one
 * @param secondsToNextCode before another may be asked for, 0 when it may be now
 * @param receipt of the latest filed version, when there is one
 */
public record SignaturePage(
        CandidacyId candidacy,
        String callTitle,
        Instant deadline,
        CallContact contact,
        CandidacyStatus status,
        boolean open,
        String signatoryName,
        String signatoryFunction,
        String signatoryEmail,
        int revision,
        CandidacyRecap recap,
        Completeness completeness,
        Optional<Instant> codeGoodUntil,
        long secondsToNextCode,
        Optional<FilingReceipt> receipt) {}
