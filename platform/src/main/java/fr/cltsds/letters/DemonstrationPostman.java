package fr.cltsds.letters;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Delivers to nobody: in a demonstration every letter is read on the page of the mails. */
@Component
@Profile("demo")
class DemonstrationPostman implements Postman {

    @Override
    public void post(PostedLetter letter) {
        // the letter stays where it was written
    }

    @Override
    public boolean carriesAway() {
        return false;
    }
}
