package fr.cltsds.call;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is offered to a new call instead of blank pages; all of it may be changed before it is published. */
record CallTemplate(
        String socialWork,
        String widePanel,
        String everyoneIncluded,
        String signatory,
        PrincipleThresholds thresholds,
        List<EligibilityCriterion> eligibility,
        List<ScoringCriterion> grid,
        List<Section> form) {

    record Section(String title, String help, List<Question> questions) {}

    record Question(
            String key,
            QuestionKind kind,
            String wording,
            @Nullable String help,
            boolean required,
            @Nullable Integer maxLength,
            @Nullable List<String> choices,
            @Nullable Feeds feeds) {

        QuestionText text() {
            return new QuestionText(
                    kind,
                    wording,
                    Optional.ofNullable(help).orElse(""),
                    required,
                    Optional.ofNullable(maxLength).orElse(QuestionText.USUAL_LENGTH),
                    Optional.ofNullable(choices).orElse(List.of()),
                    Optional.ofNullable(feeds).orElse(Feeds.NONE));
        }
    }

    CallPurpose purpose() {
        return new CallPurpose("", socialWork, widePanel, everyoneIncluded);
    }

    void fill(FormVersion blank) {
        for (var section : form) {
            var place = blank.put(section.title(), section.help());
            section.questions().forEach(question -> blank.put(place, question.key(), question.text()));
        }
    }
}
