package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.SqlByHand;
import fr.cltsds.room.TerritoryId;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks a receipt again from what is stored: the fingerprint of the canonical text, and that of every file's bytes.
 * For whoever runs the portal, at its command line: it answers with no word of what was filed.
 */
@Component
@SqlByHand("The nation's list of filings is written by territories and has no repository")
public class ReceiptVerification {

    private final JdbcClient sql;
    private final FiledVersions filed;
    private final Papers papers;
    private final TransactionTemplate transaction;

    ReceiptVerification(JdbcClient sql, FiledVersions filed, Papers papers, TransactionTemplate transaction) {
        this.sql = sql;
        this.filed = filed;
        this.papers = papers;
        this.transaction = transaction;
    }

    /** One verdict for each version filed under this number, such as {@code AMI-2018-0007}. */
    public List<ReceiptVerdict> verify(String number) {
        var rooms = Rooms.ask(Room.national(), () -> inOneTransaction(() -> roomsOf(number)));
        var verdicts = rooms.stream()
                .flatMap(room -> Rooms.ask(Room.of(room), () -> inOneTransaction(() -> verdicts(number))).stream())
                .toList();
        return verdicts.isEmpty() ? List.of(new ReceiptVerdict.Unknown(number)) : verdicts;
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private List<TerritoryId> roomsOf(String number) {
        return sql.sql("select distinct territory_id from call.filing where number = :number")
                .param("number", number)
                .query((row, _) -> new TerritoryId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<ReceiptVerdict> verdicts(String number) {
        return filed.findByNumberOrderByVersion(number).stream()
                .map(this::verdict)
                .toList();
    }

    private ReceiptVerdict verdict(FiledVersion version) {
        var attachments = RecapContent.read(version.canonical()).attachments();
        var altered = attachments.stream()
                .filter(file -> !fingerprint(file.paper()).equals(file.sha256()))
                .map(file -> file.paper().toString())
                .toList();
        var receipt = version.receipt();
        return version.isIntact() && altered.isEmpty()
                ? new ReceiptVerdict.Intact(
                        receipt.number(), receipt.version(), receipt.filedAt(), receipt.sha256(), attachments.size())
                : new ReceiptVerdict.Altered(receipt.number(), receipt.version(), !version.isIntact(), altered);
    }

    /** Of the bytes as they are stored now; of nothing at all when they are gone. */
    private Sha256 fingerprint(UUID paper) {
        var digest = Sha256.digest();
        if (papers.find(paper).isPresent()) {
            papers.copyTo(paper, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
        return Sha256.ofDigest(digest.digest());
    }
}
