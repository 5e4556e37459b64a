package fr.cltsds.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import trial.GroundTest;

/** No mail of the past is ever sent, whatever clock a demonstration binds. */
@GroundTest
class LettersOfThePastTests {

    private final TransactionTemplate transaction;
    private final JdbcClient sql;
    private final Clock clock;
    private final TerritoryId territory = TerritoryId.mint();

    @Autowired
    LettersOfThePastTests(TransactionTemplate transaction, JdbcClient sql, Clock clock) {
        this.transaction = transaction;
        this.sql = sql;
        this.clock = clock;
    }

    @Test
    void aLetterOfTheSummerOf2018IsKeptAndNeverWaitsToBePosted() {
        write(Instant.parse("2018-07-13T21:59:00Z"));

        assertThat(stages()).containsExactly("ARCHIVED 1");
    }

    @Test
    void aLetterOfThisMorningWaits() {
        write(clock.instant().minus(Duration.ofHours(20)));

        assertThat(stages()).containsExactly("WRITTEN 1");
    }

    private void write(Instant at) {
        var rows = new LetterRows(sql, Clock.fixed(at, ZoneOffset.UTC));
        var letter = new Letter(
                new EmailAddress("une.personne@territoire.example"),
                "trial-plain",
                Map.of(),
                Optional.of(URI.create("/cahier/secret")),
                List.of());
        Rooms.enter(
                Room.of(territory),
                () -> transaction.executeWithoutResult(_ -> rows.add(
                        letter, new WrittenLetter("Un mot", "Rien", "Rien", Map.of("act", "/cahier/secret")))));
    }

    private List<String> stages() {
        return Rooms.ask(
                Room.jobs(),
                () -> transaction.execute(_ -> sql.sql("""
                        select stage || ' ' || (select count(*) from letters.secret s where s.letter_id = l.id)
                        from letters.letter l where room_id = :room""")
                        .param("room", territory.value())
                        .query(String.class)
                        .list()));
    }
}
