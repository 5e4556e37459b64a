package fr.cltsds.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A receipt as a page or a PDF: what was filed, by whom, when, with which files, and who answers for it. */
public record ReceiptDetail(
        FilingReceipt receipt,
        CandidacyStatus status,
        String callTitle,
        Instant deadline,
        Optional<String> territoryName,
        Lead lead,
        String signatoryName,
        String signatoryFunction,
        List<CandidacyAttachment> attachments,
        CallContact contact) {

    public ReceiptDetail {
        attachments = List.copyOf(attachments);
    }

    static ReceiptDetail of(FilingReceipt receipt, RecapContent content, CandidacyStatus status, CallInSight call) {
        return new ReceiptDetail(
                receipt,
                status,
                content.callTitle(),
                call.deadline(),
                content.territoryName(),
                content.lead(),
                content.signatory().map(CandidacySignatory::name).orElse(""),
                content.signatory().map(CandidacySignatory::function).orElse(""),
                content.attachments(),
                call.contact());
    }
}
