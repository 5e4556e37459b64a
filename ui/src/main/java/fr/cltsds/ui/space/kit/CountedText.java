package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.cltsds.wording.Wording;

/** A long answer that counts its characters; one too many is said, never cut off. */
public final class CountedText extends TextArea {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 500;

    private final transient Wording words;
    private final String hint;
    private final int limit;

    public CountedText(Wording words, String label, String hint, int limit) {
        super(label);
        this.words = words;
        this.hint = hint;
        this.limit = limit;
        setWidthFull();
        setMinRows(4);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        addValueChangeListener(changed -> count(changed.getValue().length()));
        count(0);
    }

    public boolean isTooLong() {
        return getValue().length() > limit;
    }

    private void count(int typed) {
        var counted =
                typed > limit ? words.of("text.over", typed - limit, limit) : words.of("text.counted", typed, limit);
        setHelperText(hint.isBlank() ? counted : hint + " " + counted);
        setInvalid(typed > limit);
        setErrorMessage(typed > limit ? counted : "");
    }
}
