package fr.cltsds.letters;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.Desk;
import fr.cltsds.room.National;
import java.util.UUID;

/** Where a letter that failed is sent off again. */
@Desk
public class LettersDesk {

    LettersDesk() {}

    public Outcome<UUID> postAgain(PostAgain command) {
        return Outcome.done(command.letter());
    }

    @National
    public Outcome<UUID> postAgainForTheNation(UUID letter) {
        return Outcome.done(letter);
    }
}
