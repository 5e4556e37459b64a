package fr.cltsds.call;

import static fr.cltsds.call.FormRule.EACH_SECTION_HAS_A_QUESTION;
import static fr.cltsds.call.FormRule.EACH_SECTION_HAS_A_TITLE;
import static fr.cltsds.call.FormRule.EVERY_EVIDENCE_IS_ASKED_FOR;
import static fr.cltsds.call.FormRule.THE_FORM_HAS_A_QUESTION;
import static fr.cltsds.call.FormRule.THE_TERRITORY_IS_ASKED_ONCE;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Rules;
import java.util.List;

/** All that still stands between a draft version of a form and its publication. */
final class FormReadiness {

    private FormReadiness() {}

    static List<Broken> of(List<FormSection> sections, List<FormQuestion> questions) {
        var rules = Rules.require(THE_FORM_HAS_A_QUESTION, !questions.isEmpty());
        for (var section : sections) {
            var asked = questions.stream()
                    .filter(question -> question.section().equals(section.id()))
                    .toList();
            var _ = rules.and(EACH_SECTION_HAS_A_TITLE, CallTexts.isWritten(section.title()), section.position() + 1)
                    .and(EACH_SECTION_HAS_A_QUESTION, !asked.isEmpty(), section.title());
            asked.forEach(question -> {
                var _ = question.check(rules, section.title());
            });
        }
        for (var evidence : Feeds.values()) {
            var asked = questions.isEmpty() || !evidence.isExpected() || feeding(questions, evidence) > 0;
            var _ = rules.and(EVERY_EVIDENCE_IS_ASKED_FOR, asked, evidence);
        }
        return CallReadiness.broken(rules.and(THE_TERRITORY_IS_ASKED_ONCE, feeding(questions, Feeds.TERRITORY) <= 1));
    }

    private static long feeding(List<FormQuestion> questions, Feeds evidence) {
        return questions.stream()
                .filter(question -> question.feeds() == evidence)
                .count();
    }
}
