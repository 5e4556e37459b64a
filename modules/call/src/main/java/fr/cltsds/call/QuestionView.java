package fr.cltsds.call;

import java.util.List;

/**
 * A question as it is put to the lead.
 *
 * @param key what names it from one version of the form to the next
 * @param maxLength in characters, for texts
 * @param choices what may be chosen, for questions with choices
 */
public record QuestionView(
        QuestionId id,
        String key,
        QuestionKind kind,
        String wording,
        String help,
        boolean required,
        int maxLength,
        List<String> choices,
        Feeds feeds) {

    public QuestionView {
        choices = List.copyOf(choices);
    }

    /** What was written of it, to be written anew. */
    public QuestionText text() {
        return new QuestionText(kind, wording, help, required, maxLength, choices, feeds);
    }
}
