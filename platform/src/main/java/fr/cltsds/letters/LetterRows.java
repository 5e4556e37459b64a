package fr.cltsds.letters;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.SqlByHand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters of the room one stands in; their secrets are put down here and can be read back by the jobs alone. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@SqlByHand("a letter is added in its final words and listed by key; it has no life of its own here")
class LetterRows {

    static final String ROW =
            "id, to_address, subject, stage, written_at, attempts, next_attempt_at, posted_at, failure";

    private final JdbcClient sql;
    private final Clock clock;

    LetterRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Letter letter, WrittenLetter written) {
        var id = Ids.next();
        var now = clock.instant();
        var past = isPast(now);
        var _ = sql.sql("""
                        insert into letters.letter
                            (id, to_address, template, subject, text, html, stage, written_at, next_attempt_at)
                        values (:id, :to, :template, :subject, :text, :html, :stage, :now,
                            case when :past then null else transaction_timestamp() end)""")
                .param("id", id)
                .param("to", letter.to().value())
                .param("template", letter.template())
                .param("subject", written.subject())
                .param("text", written.text())
                .param("html", written.html())
                .param("stage", (past ? LetterStage.ARCHIVED : LetterStage.WRITTEN).name())
                .param("now", Timestamp.from(now))
                .param("past", past)
                .update();
        enclose(id, letter.enclosures());
        written.secrets().forEach((name, value) -> whisper(id, name, value));
    }

    /** Whether this is told under a clock of the past: then nobody waits for the letter any more. */
    private boolean isPast(Instant now) {
        return sql.sql("select :now < transaction_timestamp() - interval '1 day'")
                .param("now", now.atOffset(java.time.ZoneOffset.UTC))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private void enclose(UUID letter, List<Enclosure> enclosures) {
        for (var position = 0; position < enclosures.size(); position++) {
            var enclosure = enclosures.get(position);
            var _ = sql.sql("insert into letters.enclosure (letter_id, position, name, type, content)"
                            + " values (:letter, :position, :name, :type, :content)")
                    .param("letter", letter)
                    .param("position", position)
                    .param("name", enclosure.name())
                    .param("type", enclosure.type())
                    .param("content", enclosure.content())
                    .update();
        }
    }

    private void whisper(UUID letter, String name, String value) {
        var _ = sql.sql("insert into letters.secret (letter_id, name, value) values (:letter, :name, :value)")
                .param("letter", letter)
                .param("name", name)
                .param("value", value)
                .update();
    }

    List<LetterRow> latest(Optional<LetterCursor> after, int limit) {
        return sql.sql("select " + ROW + " from letters.letter where (written_at, id) < (:at, :id)"
                        + " order by written_at desc, id desc limit :limit")
                .param(
                        "at",
                        Timestamp.from(
                                after.map(LetterCursor::writtenAt).orElse(Instant.parse("9999-12-31T00:00:00Z"))))
                .param("id", after.map(LetterCursor::id).orElse(new UUID(-1, -1)))
                .param("limit", limit)
                .query(LetterRows::read)
                .list();
    }

    Optional<LetterRow> find(UUID letter) {
        return sql.sql("select " + ROW + " from letters.letter where id = :id")
                .param("id", letter)
                .query(LetterRows::read)
                .optional();
    }

    /** The words of a letter, with the marks where its secrets are. */
    String text(UUID letter) {
        return sql.sql("select text from letters.letter where id = :id")
                .param("id", letter)
                .query((row, _) -> row.getString(1))
                .single();
    }

    List<String> enclosures(UUID letter) {
        return sql.sql("select name from letters.enclosure where letter_id = :id order by position")
                .param("id", letter)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Makes a letter that failed due at once; false for one that did not fail. */
    boolean again(UUID letter) {
        return sql.sql("update letters.letter set stage = 'RETRIED', next_attempt_at = transaction_timestamp()"
                                + " where id = :id and stage in ('RETRIED', 'PARKED')")
                        .param("id", letter)
                        .update()
                == 1;
    }

    static LetterRow read(ResultSet row, int line) throws SQLException {
        return new LetterRow(
                row.getObject("id", UUID.class),
                row.getString("to_address"),
                row.getString("subject"),
                LetterStage.valueOf(row.getString("stage")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                instant(row.getObject("next_attempt_at", OffsetDateTime.class)),
                instant(row.getObject("posted_at", OffsetDateTime.class)),
                Optional.ofNullable(row.getString("failure")));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
