package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DebouncePhase;

/** How what is typed travels: when one leaves the field, a second after a pause, and every four seconds in between. */
final class Typing {

    private static final int PAUSE = 1_000;
    private static final int AT_MOST = 4_000;

    private Typing() {}

    static void travels(TextFieldBase<?, ?> field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().addPropertyChangeListener("value", "input", _ -> {}).debounce(PAUSE, DebouncePhase.TRAILING);
        field.getElement()
                .addPropertyChangeListener("value", "input", _ -> {})
                .debounce(AT_MOST, DebouncePhase.INTERMEDIATE);
    }
}
