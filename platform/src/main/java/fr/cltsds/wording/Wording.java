package fr.cltsds.wording;

import fr.cltsds.kernel.Broken;
import org.springframework.stereotype.Component;

/** Everything the portal says, gathered from the bundle of each module ({@code messages/<module>_fr.properties}). */
@Component
public class Wording {

    Wording() {}

    /** The sentence of that key; {@code {0}} is the first argument, an instant is told as a date, a constant by its label. */
    public String of(String key, Object... arguments) {
        return key;
    }

    /** Why an act was refused, and what to do. */
    public String of(Broken broken) {
        return of(broken.rule().key(), broken.arguments().toArray());
    }

    /** What people call this constant: key {@code QuestionKind.SHORT_TEXT}. */
    public String label(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Whether there is a sentence of that key. */
    public boolean knows(String key) {
        return !key.isEmpty();
    }
}
