package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cltsds.call.EligibilityCriterion;
import fr.cltsds.wording.Wording;

/** A criterion of eligibility, as it is written. */
final class EligibilityLine extends Line {

    private static final long serialVersionUID = 1L;

    private final TextField wording = new TextField();
    private final TextArea explanation = new TextArea();

    EligibilityLine(Wording words, Runnable touched) {
        super(words);
        Typing.line(wording, words.of("calls.criterion"), "");
        Typing.lines(explanation, words.of("calls.criterion.explanation"), "");
        wording.addValueChangeListener(_ -> touched.run());
        explanation.addValueChangeListener(_ -> touched.run());
        add(wording, explanation);
    }

    void put(EligibilityCriterion criterion) {
        wording.setValue(criterion.wording());
        explanation.setValue(criterion.explanation());
    }

    EligibilityCriterion typed() {
        return new EligibilityCriterion(wording.getValue().strip(), explanation.getValue());
    }

    @Override
    void enter() {
        wording.focus();
    }

    TextField wording() {
        return wording;
    }

    TextArea explanation() {
        return explanation;
    }
}
