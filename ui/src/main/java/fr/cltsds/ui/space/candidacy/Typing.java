package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * How what is typed travels: a second after a pause, and before anything else is done on the page. One way only: with two
 * of them on one field, the browser side of Flow forgets the click that ends the typing.
 */
final class Typing {

    private static final int PAUSE = 1_000;

    private Typing() {}

    static void travels(TextFieldBase<?, ?> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
    }
}
