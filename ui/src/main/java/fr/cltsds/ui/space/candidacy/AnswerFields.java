package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.ui.space.kit.Saved;

/** Which field each kind of question is answered in. */
final class AnswerFields {

    private AnswerFields() {}

    static AnswerField of(WritingDesks desks, Draft draft, CandidacyAnswer answered, Saved saved) {
        var words = desks.words();
        var question = answered.question();
        var field =
                switch (question.kind()) {
                    case SHORT_TEXT -> TextAnswer.line(words, question);
                    case LONG_TEXT -> TextAnswer.lines(words, question);
                    case YES_NO -> OneAnswer.yesNo(words, question);
                    case ONE_CHOICE -> OneAnswer.choice(words, question);
                    case SEVERAL_CHOICES -> new SeveralAnswers(words, question);
                    case FILE -> new FilesAnswer(desks, draft, answered, saved);
                    case TERRITORY -> new TerritoryAnswer(words, question);
                    case SEATS -> new SeatsAnswer(words, question);
                    case PARTNERS -> new PartnersAnswer(words, question);
                };
        field.show(answered.answer());
        return field;
    }
}
