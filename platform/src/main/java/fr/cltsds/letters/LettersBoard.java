package fr.cltsds.letters;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Where a territory, or the nation, sees the letters written in its room and what became of them; never their secrets. */
@Board
public class LettersBoard {

    static final int PAGE = 50;

    private final LetterRows rows;
    private final Wording wording;

    LettersBoard(LetterRows rows, Wording wording) {
        this.rows = rows;
        this.wording = wording;
    }

    public LetterPage letters(TerritoryId territory, Optional<LetterCursor> after) {
        return pageOf(rows.latest(after, PAGE + 1));
    }

    public LetterDetail letter(TerritoryId territory, UUID letter) {
        return detail(letter);
    }

    @National
    public LetterPage nationalLetters(Optional<LetterCursor> after) {
        return pageOf(rows.latest(after, PAGE + 1));
    }

    @National
    public LetterDetail nationalLetter(UUID letter) {
        return detail(letter);
    }

    private LetterDetail detail(UUID letter) {
        var row = rows.find(letter).orElseThrow(() -> new Missing(letter));
        var text = Whispers.fill(rows.text(letter), Map.of(), wording.of("letter.hidden"), UnaryOperator.identity());
        return new LetterDetail(row, text, rows.enclosures(letter));
    }

    /** A page of what was asked for with one row more than fits. */
    static LetterPage pageOf(List<LetterRow> rows) {
        if (rows.size() <= PAGE) {
            return new LetterPage(rows, Optional.empty());
        }
        var last = rows.get(PAGE - 1);
        return new LetterPage(rows.subList(0, PAGE), Optional.of(new LetterCursor(last.writtenAt(), last.id())));
    }
}
