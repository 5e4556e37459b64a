package fr.cltsds.ui.space.letters;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.letters.LetterCursor;
import fr.cltsds.letters.LetterDetail;
import fr.cltsds.letters.LetterPage;
import java.util.Optional;
import java.util.UUID;

/** The mails of one room, whichever kind of room it is. */
interface MailRoom {

    LetterPage letters(Optional<LetterCursor> after);

    LetterDetail letter(UUID letter);

    Outcome<UUID> postAgain(UUID letter);

    /** Where the mails of this room stand in the workspace. */
    String address();
}
