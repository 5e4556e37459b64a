package fr.cltsds.call;

import static fr.cltsds.call.FormRule.A_TEXT_FITS_THE_FORM;
import static fr.cltsds.call.FormRule.THE_CHOICES_ARE_NOT_TOO_MANY;
import static fr.cltsds.call.FormRule.THE_LENGTH_IS_POSSIBLE;

import fr.cltsds.kernel.Rules;
import java.util.List;

/**
 * What the secretariat writes of a question.
 *
 * @param maxLength how many characters a text may have
 * @param choices what may be chosen, where the kind of the question has choices
 */
public record QuestionText(
        QuestionKind kind,
        String wording,
        String help,
        boolean required,
        int maxLength,
        List<String> choices,
        Feeds feeds) {

    /** How long a text may be unless the form says otherwise. */
    public static final int USUAL_LENGTH = 10_000;

    static final int LONGEST = 50_000;
    static final int MOST_CHOICES = 60;

    public QuestionText {
        choices = choices.stream()
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    Rules check(Rules rules) {
        choices.forEach(choice -> {
            var _ = fits(rules, choice, CallTexts.LINE);
        });
        var _ = fits(rules, help, CallTexts.PARAGRAPH);
        return fits(rules, wording, CallTexts.SENTENCES)
                .and(THE_LENGTH_IS_POSSIBLE, maxLength >= 1 && maxLength <= LONGEST, LONGEST)
                .and(THE_CHOICES_ARE_NOT_TOO_MANY, choices.size() <= MOST_CHOICES, MOST_CHOICES);
    }

    static Rules fits(Rules rules, String text, int limit) {
        return rules.and(A_TEXT_FITS_THE_FORM, text.length() <= limit, limit, text.length());
    }
}
