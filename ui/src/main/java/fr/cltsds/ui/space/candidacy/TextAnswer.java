package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import fr.cltsds.call.Answer;
import fr.cltsds.call.QuestionView;
import fr.cltsds.wording.Wording;
import java.util.Map;

/** A question answered in one's own words; near its limit it counts what is left, and one character too many is never cut off. */
final class TextAnswer extends AnswerField {

    private static final long serialVersionUID = 1L;
    private static final double NEAR = 0.8;
    private static final String PART = "text";

    private final transient Wording words;
    private final TextFieldBase<?, String> field;
    private final Paragraph left = new Paragraph();
    private final int limit;

    private TextAnswer(Wording words, TextFieldBase<?, String> field, QuestionLabel question, int limit) {
        this.words = words;
        this.field = field;
        this.limit = limit;
        field.setLabel(question.label());
        field.setHelperText(question.hint());
        field.setRequiredIndicatorVisible(question.required());
        field.setManualValidation(true);
        field.getElement().setAttribute("data-part", PART);
        field.addValueChangeListener(_ -> {
            count();
            changed();
        });
        Typing.travels(field);
        left.addClassName("left");
        add(field, left);
        count();
    }

    static TextAnswer line(Wording words, QuestionView question) {
        var field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_HELPER_ABOVE_FIELD);
        field.setWidthFull();
        return new TextAnswer(words, field, QuestionLabel.of(words, question), question.maxLength());
    }

    static TextAnswer lines(Wording words, QuestionView question) {
        var field = new TextArea();
        field.addThemeVariants(TextAreaVariant.LUMO_HELPER_ABOVE_FIELD);
        field.setMinRows(4);
        field.setWidthFull();
        return new TextAnswer(words, field, QuestionLabel.of(words, question), question.maxLength());
    }

    private void count() {
        var typed = field.getValue().codePointCount(0, field.getValue().length());
        left.setVisible(typed > limit * NEAR && typed <= limit);
        left.setText(words.of("candidacy.text.left", limit - typed));
    }

    @Override
    Answer answer() {
        return new Answer.Text(field.getValue());
    }

    @Override
    void put(Answer answer) {
        field.setValue(answer instanceof Answer.Text(var text) ? text : "");
    }

    @Override
    Map<String, String> parts() {
        return Map.of(PART, field.getValue());
    }

    @Override
    void put(Map<String, String> parts) {
        field.setValue(parts.getOrDefault(PART, ""));
    }

    @Override
    void enter() {
        field.focus();
    }

    @Override
    void refuse(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    @Override
    void accept() {
        field.setInvalid(false);
    }
}
