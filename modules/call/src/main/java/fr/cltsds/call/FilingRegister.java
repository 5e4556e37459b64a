package fr.cltsds.call;

import fr.cltsds.journal.Journal;
import fr.cltsds.room.SqlByHand;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files a version that is ready: numbers it, registers it for the nation, and sends out its receipt. */
@Component
@SqlByHand("How long a transaction may stay silent is said to the database, not to a repository")
class FilingRegister {

    /** A file of more characters than this would be too long for a mail, and too long to print while others wait. */
    private static final int LONGEST_ENCLOSED = 120_000;

    private final JdbcClient sql;
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
            JdbcClient sql,
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
        this.sql = sql;
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
        takeTheTimeToPrint();
        var reading = RecapContent.read(content.text());
        var first = candidacy.number().isEmpty();
        var copy = content.text().length() <= LONGEST_ENCLOSED
                ? Optional.of(press.file(recaps.filed(reading, content.version(), content.sha256(), now)))
                : Optional.<byte[]>empty();

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
        letters.receipt(candidacy, receipt, call, paper, copy);
        return receipt;
    }

    /** The database ends a transaction that says nothing for ten seconds; printing on a busy machine may take longer. */
    private void takeTheTimeToPrint() {
        var _ = sql.sql("select set_config('idle_in_transaction_session_timeout', '60s', true)")
                .query(String.class)
                .single();
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
