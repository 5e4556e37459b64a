package fr.cltsds.letters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter is written, in the room one stands in; it is posted once the transaction has taken place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Letters {

    Letters() {}

    public void write(Letter letter) {
        throw new UnsupportedOperationException(letter.template());
    }
}
