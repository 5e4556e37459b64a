package fr.cltsds.ui.space.kit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Filters as a row of chips, of which one is pressed. */
public final class Chips<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Map<T, NativeButton> chips = new LinkedHashMap<>();
    private final transient Consumer<T> chosen;

    public Chips(String label, Consumer<T> chosen) {
        this.chosen = chosen;
        addClassName("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    @CanIgnoreReturnValue
    public Chips<T> chip(T value, String words) {
        var chip = new NativeButton(words, _ -> {
            press(value);
            chosen.accept(value);
        });
        chip.addClassName("chip");
        chips.put(value, chip);
        add(chip);
        return this;
    }

    /** Shows which one holds. */
    public void press(T value) {
        chips.forEach(
                (other, chip) -> chip.getElement().setAttribute("aria-pressed", Boolean.toString(other.equals(value))));
    }
}
