package fr.cltsds.people;

import fr.cltsds.kernel.Secret;
import org.springframework.stereotype.Component;

/** How the first HCTS secretariat comes into an empty portal: by one single-use link, printed at start and valid one hour. */
@Component
public class Installation {

    Installation() {}

    /** Makes the one who is signed in the first secretariat; an unknown, used or expired link answers that nothing is there. */
    public void claim(Secret secret) {
        throw new fr.cltsds.kernel.Missing(secret);
    }
}
