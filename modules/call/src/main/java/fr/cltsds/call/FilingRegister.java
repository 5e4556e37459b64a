package fr.cltsds.call;

import fr.cltsds.journal.Journal;
import fr.cltsds.letters.Enclosure;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Files a version that is ready: numbers it, registers it for the nation, and sends out its receipt. */
@Component
class FilingRegister {

    private final Candidacies candidacies;
    private final FiledVersions filed;
    private final Filings filings;
    private final ReceiptBooks books;
    private final DraftsAlive drafts;
    private final DraftMovements movements;
    private final CandidacyPress press;
    private final RecapWriter recaps;
    private final CandidacyLetters letters;
    private final Journal journal;

    FilingRegister(
            Candidacies candidacies,
            FiledVersions filed,
            Filings filings,
            ReceiptBooks books,
            DraftsAlive drafts,
            DraftMovements movements,
            CandidacyPress press,
            RecapWriter recaps,
            CandidacyLetters letters,
            Journal journal) {
        this.candidacies = candidacies;
        this.filed = filed;
        this.filings = filings;
        this.books = books;
        this.drafts = drafts;
        this.movements = movements;
        this.press = press;
        this.recaps = recaps;
        this.letters = letters;
        this.journal = journal;
    }

    /** The file is printed before the number is taken: the book of the call stays open no longer than a receipt needs. */
    FilingReceipt file(Candidacy candidacy, FiledContent content, CallInSight call, Instant now) {
        var reading = RecapContent.read(content.text());
        var first = candidacy.number().isEmpty();
        var file = press.file(recaps.filed(reading, content.version(), content.sha256(), now));

        var version = candidacy.file(content, call, () -> books.next(call.id()), now);

        var receipt = filed.save(version).receipt();
        var _ = candidacies.save(candidacy);
        filings.register(entry(candidacy, reading, receipt));
        if (first) {
            movements.gone(call.id(), now);
        }
        drafts.deleteById(candidacy.id().value());
        journal.record("candidacy.filed", candidacy.id().value());
        var paper = press.receipt(ReceiptDetail.of(receipt, reading, CandidacyStatus.of(candidacy, call, now), call));
        letters.receipt(
                candidacy,
                receipt,
                call,
                List.of(
                        new Enclosure(receipt.fileName("accuse"), "application/pdf", paper),
                        new Enclosure(receipt.fileName("dossier"), "application/pdf", file)));
        return receipt;
    }

    private static FilingEntry entry(Candidacy candidacy, RecapContent reading, FilingReceipt receipt) {
        var lead = candidacy.lead();
        return new FilingEntry(
                candidacy.call(),
                receipt.number(),
                candidacy.territory(),
                candidacy.id().value(),
                receipt.version(),
                reading.territoryName().orElse(lead.organisation()),
                lead.organisation(),
                lead.kind().name(),
                receipt.filedAt(),
                receipt.late(),
                receipt.sha256());
    }
}
