package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.cltsds.call.College;
import fr.cltsds.call.Seat;
import fr.cltsds.wording.Wording;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A collège in the table of seats: how many are planned, and how many of them speak for themselves. */
final class SeatLine extends NativeTableRow {

    private static final long serialVersionUID = 1L;

    private final College college;
    private final IntegerField planned;
    private final IntegerField speaking;

    SeatLine(Wording words, College college) {
        this.college = college;
        var name = words.label(college);
        planned = number(words.of("candidacy.seats.planned-of", name), "planned");
        speaking = number(words.of("candidacy.seats.speaking-of", name), "speaking");
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        add(head, new NativeTableCell(planned), new NativeTableCell(speaking));
    }

    private IntegerField number(String label, String part) {
        var field = new IntegerField();
        field.setAriaLabel(label);
        field.setMin(0);
        field.setManualValidation(true);
        field.getElement().setAttribute("data-part", college + "." + part);
        field.addBlurListener(_ -> {});
        Typing.travels(field);
        return field;
    }

    void whenChanged(Runnable then) {
        planned.addValueChangeListener(_ -> then.run());
        speaking.addValueChangeListener(_ -> then.run());
    }

    College college() {
        return college;
    }

    Seat seat() {
        return new Seat(number(planned), number(speaking));
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    void put(Optional<Seat> seat) {
        planned.setValue(seat.map(Seat::planned).orElse(null));
        speaking.setValue(seat.map(Seat::speakingForThemselves).orElse(null));
    }

    void collect(Map<String, String> parts) {
        parts.put(college + ".planned", said(planned));
        parts.put(college + ".speaking", said(speaking));
    }

    private static String said(IntegerField field) {
        return field.getValue() == null ? "" : field.getValue().toString();
    }

    void put(Map<String, String> parts) {
        planned.setValue(read(parts.get(college + ".planned")));
        speaking.setValue(read(parts.get(college + ".speaking")));
    }

    private static @Nullable Integer read(@Nullable String digits) {
        return digits != null && digits.matches("-?\\d{1,6}") ? Integer.valueOf(digits) : null;
    }

    /** Marks what does not add up. */
    void mark(boolean refused) {
        var wrong =
                refused && (seat().representing() < 0 || seat().planned() < 0 || seat().speakingForThemselves() < 0);
        planned.setInvalid(wrong);
        speaking.setInvalid(wrong);
    }

    void enter() {
        planned.focus();
    }
}
