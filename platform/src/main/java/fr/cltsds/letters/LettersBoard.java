package fr.cltsds.letters;

import fr.cltsds.room.Board;
import fr.cltsds.room.National;
import fr.cltsds.room.TerritoryId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a territory, or the nation, sees the letters written in its room and what became of them. */
@Board
public class LettersBoard {

    LettersBoard() {}

    public LetterPage letters(TerritoryId territory, Optional<LetterCursor> after) {
        return new LetterPage(List.of(), Optional.empty());
    }

    public LetterDetail letter(TerritoryId territory, UUID letter) {
        throw new UnsupportedOperationException();
    }

    @National
    public LetterPage nationalLetters(Optional<LetterCursor> after) {
        return new LetterPage(List.of(), Optional.empty());
    }

    @National
    public LetterDetail nationalLetter(UUID letter) {
        throw new UnsupportedOperationException();
    }
}
