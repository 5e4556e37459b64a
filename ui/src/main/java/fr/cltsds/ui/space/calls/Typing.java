package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** How the fields of these pages are set: their words above and below, their errors said by the page alone. */
final class Typing {

    private Typing() {}

    static void line(TextField field, String label, String hint) {
        field.setLabel(label);
        field.setHelperText(hint);
        field.setManualValidation(true);
        field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        field.setWidthFull();
    }

    static void lines(TextArea field, String label, String hint) {
        field.setLabel(label);
        field.setHelperText(hint);
        field.setManualValidation(true);
        field.setMinRows(2);
        field.setWidthFull();
    }

    static void number(IntegerField field, String label, String hint) {
        field.setLabel(label);
        field.setHelperText(hint);
        field.setManualValidation(true);
    }

    /** A number that is not there, or is none, is below all that are possible. */
    static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }

    /** Pressed twice in a hurry, it is pressed once. */
    static Button once(Button button) {
        button.setDisableOnClick(true);
        button.addClickListener(_ -> button.setEnabled(true));
        return button;
    }
}
