package fr.cltsds.letters;

import fr.cltsds.room.SqlByHand;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters that are due, of all rooms; each is claimed by one node before it is posted. By the real time, whatever clock wrote them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@SqlByHand("a claim skips what another node holds, which no repository can say")
class OutgoingLetters {

    /** Longer than a mail server may take; a node that dies in between leaves the letter to the next one after it. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int LONGEST_FAILURE = 300;

    private final JdbcClient sql;

    OutgoingLetters(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Claimed> claim() {
        return sql.sql("""
                        update letters.letter set attempts = attempts + 1,
                            claimed_until = transaction_timestamp() + make_interval(secs => :claim)
                        where (room_id, id) = (
                            select room_id, id from letters.letter
                            where stage in ('WRITTEN', 'RETRIED') and next_attempt_at <= transaction_timestamp()
                            and (claimed_until is null or claimed_until < transaction_timestamp())
                            order by next_attempt_at limit 1 for update skip locked)
                        returning room_id, id, to_address, subject, text, html, attempts""")
                .param("claim", CLAIM.toSeconds())
                .query((row, _) -> new Claimed(
                        row.getObject("room_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("to_address"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("html"),
                        row.getInt("attempts")))
                .optional();
    }

    Map<String, String> secrets(Claimed letter) {
        return of(letter, "select name, value from letters.secret where room_id = :room and letter_id = :id")
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Enclosure> enclosures(Claimed letter) {
        return of(
                        letter,
                        "select name, type, content from letters.enclosure where room_id = :room and letter_id = :id"
                                + " order by position")
                .query((row, _) -> new Enclosure(row.getString(1), row.getString(2), row.getBytes(3)))
                .list();
    }

    void posted(Claimed letter) {
        var _ = of(
                        letter,
                        "update letters.letter set stage = 'POSTED', posted_at = transaction_timestamp(), failure = null,"
                                + " next_attempt_at = null, claimed_until = null where room_id = :room and id = :id")
                .update();
    }

    void failed(Claimed letter, String failure, Optional<Duration> again) {
        var _ = of(letter, """
                        update letters.letter set stage = :stage, failure = :failure, claimed_until = null,
                            next_attempt_at = transaction_timestamp() + make_interval(secs => :delay)
                        where room_id = :room and id = :id""")
                .param("stage", (again.isPresent() ? LetterStage.RETRIED : LetterStage.PARKED).name())
                .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param("delay", again.map(Duration::toSeconds).orElse(null))
                .update();
    }

    void forgetSecrets(Claimed letter) {
        var _ = of(letter, "delete from letters.secret where room_id = :room and letter_id = :id")
                .update();
    }

    /** A secret outlives its letter's writing by thirty days at most, posted or not; a letter told of the past was written just now. */
    void forgetOldSecrets() {
        var _ = sql.sql("""
                        delete from letters.secret s using letters.letter l
                        where l.room_id = s.room_id and l.id = s.letter_id
                        and l.stage <> 'ARCHIVED'
                        and l.written_at < transaction_timestamp() - interval '30 days'""").update();
    }

    private JdbcClient.StatementSpec of(Claimed letter, String statement) {
        return sql.sql(statement).param("room", letter.room()).param("id", letter.id());
    }

    /** A letter in the hands of one node. */
    record Claimed(UUID room, UUID id, String to, String subject, String text, String html, int attempts) {}
}
