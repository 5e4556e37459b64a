package fr.cltsds.letters;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.SqlByHand;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In a demonstration, everybody's letters with their links, since nothing is posted; elsewhere it does not exist. */
@Component
@Profile("demo")
@SqlByHand("reads the letters of all rooms, in the room of the jobs, for one demonstration on one machine")
public class DemonstrationMailbox {

    private final LetterRows rows;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    DemonstrationMailbox(LetterRows rows, TransactionTemplate transaction, JdbcClient sql) {
        this.rows = rows;
        this.transaction = transaction;
        this.sql = sql;
    }

    /** All letters, the latest first. */
    public LetterPage letters(Optional<LetterCursor> after) {
        return inTheJobs(() -> LettersBoard.pageOf(rows.latest(after, LettersBoard.PAGE + 1)));
    }

    /** A letter as the one it is written to would read it. */
    public LetterDetail letter(UUID letter) {
        return inTheJobs(() -> {
            var row = rows.find(letter).orElseThrow(() -> new Missing(letter));
            var text = Whispers.fill(rows.text(letter), secrets(letter), "", UnaryOperator.identity());
            return new LetterDetail(row, text, rows.enclosures(letter));
        });
    }

    /** A file that travelled with a letter. */
    public Enclosure enclosure(UUID letter, String name) {
        return inTheJobs(() -> sql.sql(
                        "select name, type, content from letters.enclosure where letter_id = :id and name = :name")
                .param("id", letter)
                .param("name", name)
                .query((row, _) -> new Enclosure(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional()
                .orElseThrow(() -> new Missing(letter)));
    }

    public boolean postAgain(UUID letter) {
        return inTheJobs(() -> rows.again(letter));
    }

    private Map<String, String> secrets(UUID letter) {
        return sql
                .sql("select name, value from letters.secret where letter_id = :id")
                .param("id", letter)
                .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> T inTheJobs(Supplier<T> work) {
        return Rooms.ask(Room.jobs(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
