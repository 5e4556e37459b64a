package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.QuestionView;
import fr.cltsds.wording.Wording;

/** How a question is put: its words, and what helps to answer it. */
record QuestionLabel(String label, String hint, boolean required) {

    static QuestionLabel of(Wording words, QuestionView question) {
        var label = question.required() ? question.wording() : words.of("candidacy.optional", question.wording());
        return new QuestionLabel(label, question.help(), question.required());
    }
}
