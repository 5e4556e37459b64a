package fr.cltsds.letters;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a letter is written, in the room one stands in; it is posted once the transaction has taken place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@EnableConfigurationProperties(LetterSettings.class)
public class Letters {

    private final Rendering rendering;
    private final LetterRows rows;

    Letters(Rendering rendering, LetterRows rows) {
        this.rendering = rendering;
        this.rows = rows;
    }

    /** Nothing leaves for an act that does not take place; a letter dated more than a day back is kept and never posted. */
    public void write(Letter letter) {
        rows.add(letter, rendering.write(letter));
    }
}
