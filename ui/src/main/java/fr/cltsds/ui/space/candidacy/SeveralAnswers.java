package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import fr.cltsds.call.Answer;
import fr.cltsds.call.QuestionView;
import fr.cltsds.wording.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A question with as many answers among several as one likes. */
final class SeveralAnswers extends AnswerField {

    private static final long serialVersionUID = 1L;
    private static final String PART = "choices";

    private final CheckboxGroup<String> group = new CheckboxGroup<>();
    private final List<String> choices;

    SeveralAnswers(Wording words, QuestionView question) {
        this.choices = question.choices();
        var text = QuestionLabel.of(words, question);
        group.setLabel(text.label());
        group.setHelperText(text.hint());
        group.setItems(choices);
        group.setManualValidation(true);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_HELPER_ABOVE_FIELD, CheckboxGroupVariant.LUMO_VERTICAL);
        group.getElement().setAttribute("data-part", PART);
        group.addValueChangeListener(_ -> changed());
        add(group);
    }

    @Override
    Answer answer() {
        return new Answer.Choices(List.copyOf(group.getValue()));
    }

    @Override
    void put(Answer answer) {
        choose(answer instanceof Answer.Choices(var chosen) ? chosen : List.of());
    }

    private void choose(Collection<String> chosen) {
        var offered = new LinkedHashSet<>(choices);
        offered.retainAll(chosen);
        group.setValue(offered);
    }

    /** In the order of the form, one a line. */
    @Override
    Map<String, String> parts() {
        return Map.of(PART, choices.stream().filter(group.getValue()::contains).collect(Collectors.joining("\n")));
    }

    @Override
    void put(Map<String, String> parts) {
        choose(parts.getOrDefault(PART, "").lines().toList());
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
