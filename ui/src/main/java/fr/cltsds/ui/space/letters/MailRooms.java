package fr.cltsds.ui.space.letters;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.letters.LetterCursor;
import fr.cltsds.letters.LetterDetail;
import fr.cltsds.letters.LetterPage;
import fr.cltsds.letters.LettersBoard;
import fr.cltsds.letters.LettersDesk;
import fr.cltsds.letters.PostAgain;
import fr.cltsds.room.TerritoryId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the mails of a territory, or of the nation. */
@Component
class MailRooms {

    private final LettersBoard board;
    private final LettersDesk desk;

    MailRooms(LettersBoard board, LettersDesk desk) {
        this.board = board;
        this.desk = desk;
    }

    MailRoom of(TerritoryId territory) {
        return new MailRoom() {
            @Override
            public LetterPage letters(Optional<LetterCursor> after) {
                return board.letters(territory, after);
            }

            @Override
            public LetterDetail letter(UUID letter) {
                return board.letter(territory, letter);
            }

            @Override
            public Outcome<UUID> postAgain(UUID letter) {
                return desk.postAgain(new PostAgain(territory, letter));
            }

            @Override
            public String address() {
                return "territoires/" + territory + "/courriels";
            }
        };
    }

    MailRoom ofTheNation() {
        return new MailRoom() {
            @Override
            public LetterPage letters(Optional<LetterCursor> after) {
                return board.nationalLetters(after);
            }

            @Override
            public LetterDetail letter(UUID letter) {
                return board.nationalLetter(letter);
            }

            @Override
            public Outcome<UUID> postAgain(UUID letter) {
                return desk.postAgainForTheNation(letter);
            }

            @Override
            public String address() {
                return "national/courriels";
            }
        };
    }
}
