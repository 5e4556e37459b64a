package fr.cltsds.letters;

import static fr.cltsds.letters.LetterRule.THE_LETTER_WAITS;

import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import java.util.UUID;

/** Where a letter that failed is sent off again. */
@Desk
public class LettersDesk {

    private final LetterRows rows;
    private final Journal journal;

    LettersDesk(LetterRows rows, Journal journal) {
        this.rows = rows;
        this.journal = journal;
    }

    public Outcome<UUID> postAgain(PostAgain command) {
        return again(command.letter());
    }

    @National
    public Outcome<UUID> postAgainForTheNation(UUID letter) {
        return again(letter);
    }

    private Outcome<UUID> again(UUID letter) {
        if (rows.find(letter).isEmpty()) {
            throw new Missing(letter);
        }
        return Rules.require(THE_LETTER_WAITS, rows.again(letter)).then(() -> {
            journal.record("letter.posted-again", letter);
            return letter;
        });
    }
}
