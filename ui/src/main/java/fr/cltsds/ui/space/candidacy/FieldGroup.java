package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Several fields that make one answer, under the question that they answer together. */
final class FieldGroup extends Div {

    private static final long serialVersionUID = 1L;

    private final FieldError error = new FieldError();

    FieldGroup(QuestionLabel question, Component... fields) {
        var id = "groupe-" + Integer.toHexString(System.identityHashCode(this));
        var label = new Span(question.label());
        label.addClassName("group-label");
        label.setId(id);
        addClassName("field-group");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        add(label);
        if (!question.hint().isBlank()) {
            var hint = new Paragraph(question.hint());
            hint.addClassName("group-hint");
            hint.setId(id + "-aide");
            getElement().setAttribute("aria-describedby", id + "-aide");
            add(hint);
        }
        add(fields);
        add(error);
    }

    FieldError error() {
        return error;
    }
}
