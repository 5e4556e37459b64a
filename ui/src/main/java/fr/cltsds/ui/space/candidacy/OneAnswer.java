package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.cltsds.call.Answer;
import fr.cltsds.call.QuestionView;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question with one answer among several, or with yes and no; the answer may be taken back. */
final class OneAnswer extends AnswerField {

    private static final long serialVersionUID = 1L;
    private static final String PART = "choice";

    private final RadioButtonGroup<String> group = new RadioButtonGroup<>();
    private final Button clear;
    private final boolean yesNo;
    private final List<String> choices;

    private OneAnswer(Wording words, QuestionView question, List<String> choices, boolean yesNo) {
        this.choices = choices;
        this.yesNo = yesNo;
        var text = QuestionLabel.of(words, question);
        group.setLabel(text.label());
        group.setHelperText(text.hint());
        group.setItems(choices);
        group.setManualValidation(true);
        group.setRequiredIndicatorVisible(text.required());
        group.addThemeVariants(RadioGroupVariant.LUMO_HELPER_ABOVE_FIELD);
        group.getElement().setAttribute("data-part", PART);
        clear = Acts.small(words.of("candidacy.choice.clear"), Icon.X, this::clear);
        clear.setVisible(false);
        group.addValueChangeListener(chosen -> {
            clear.setVisible(chosen.getValue() != null);
            changed();
        });
        if (!yesNo) {
            group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        }
        add(group, clear);
    }

    static OneAnswer yesNo(Wording words, QuestionView question) {
        return new OneAnswer(words, question, List.of(words.of("recap.yes"), words.of("recap.no")), true);
    }

    static OneAnswer choice(Wording words, QuestionView question) {
        return new OneAnswer(words, question, question.choices(), false);
    }

    private void clear() {
        group.clear();
        group.getElement().executeJs("setTimeout(() => this.focus())");
    }

    @Override
    Answer answer() {
        return group.getOptionalValue().map(this::answer).orElseGet(Answer.Nothing::new);
    }

    private Answer answer(String chosen) {
        return yesNo ? new Answer.YesNo(chosen.equals(choices.getFirst())) : new Answer.Choices(List.of(chosen));
    }

    @Override
    void put(Answer answer) {
        choose(
                switch (answer) {
                    case Answer.YesNo(var yes) -> Optional.of(yes ? choices.getFirst() : choices.getLast());
                    case Answer.Choices(var chosen) -> chosen.stream().findFirst();
                    default -> Optional.empty();
                });
    }

    private void choose(Optional<String> choice) {
        choice.filter(choices::contains).ifPresentOrElse(group::setValue, group::clear);
    }

    @Override
    Map<String, String> parts() {
        return Map.of(PART, group.getOptionalValue().orElse(""));
    }

    @Override
    void put(Map<String, String> parts) {
        choose(Optional.ofNullable(parts.get(PART)));
    }

    @Override
    void enter() {
        group.getElement().executeJs("setTimeout(() => this.focus())");
    }

    @Override
    void refuse(String sentence) {
        group.setErrorMessage(sentence);
        group.setInvalid(true);
    }

    @Override
    void accept() {
        group.setInvalid(false);
    }
}
