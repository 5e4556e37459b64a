package fr.cltsds.wording;

import fr.cltsds.kernel.Broken;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything the portal says, gathered from the bundle of each module ({@code messages/<module>_fr.properties}). */
@Component
public class Wording {

    private final Map<String, String> sentences;

    Wording() {
        this(Bundles.read());
    }

    Wording(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /**
     * The sentence of that key; {@code {0}} is the first argument. An instant is told as a date, a constant by its label;
     * a number is grouped as in French, so a year is given as text.
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(raw(key), Locale.FRANCE)
                .format(Arrays.stream(arguments).map(this::told).toArray());
    }

    /** Why an act was refused, and what to do. */
    public String of(Broken broken) {
        return of(broken.rule().key(), broken.arguments().toArray());
    }

    /** What people call this constant: key {@code QuestionKind.SHORT_TEXT}. */
    public String label(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The sentence as it stands in its bundle, braces included: for those who name their values themselves. */
    public String raw(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("Nothing is said under " + key);
        }
        return sentence;
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    /** Every key, for those who check that each is used and none is missing. */
    public Set<String> keys() {
        return sentences.keySet();
    }

    /** An argument as a person reads it. */
    public Object told(Object argument) {
        return switch (argument) {
            case Instant at -> FrenchDates.dateTime(at);
            case Enum<?> constant -> label(constant);
            default -> argument;
        };
    }
}
