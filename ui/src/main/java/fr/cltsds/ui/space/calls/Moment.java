package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.cltsds.ui.space.shell.FrenchTexts;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day and an hour of Paris to the second, with the same instant on the clocks overseas as soon as both are chosen. */
final class Moment extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final DatePicker day = new DatePicker();
    private final TimePicker hour = new TimePicker();
    private final Div told = new Div();

    /** @param key of the words: the group's, its day's and its hour's are beside each other */
    Moment(Wording words, String key, Runnable touched) {
        this.words = words;
        day.setLabel(words.of(key + ".day"));
        day.setI18n(FrenchTexts.of(words).calendar());
        day.setLocale(Locale.FRANCE);
        day.setHelperText(words.of("calls.day.hint"));
        hour.setLabel(words.of(key + ".hour"));
        hour.setLocale(Locale.FRANCE);
        hour.setStep(Duration.ofSeconds(1));
        hour.setHelperText(words.of("calls.hour.hint"));
        hour.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(words.of("calls.hour.bad")));
        var fields = new Div(day, hour);
        fields.addClassNames("fields", "two");
        told.addClassName("elsewhere");
        told.getElement().setAttribute("role", "status");
        addClassName("moment");
        add(fields, told);
        day.addValueChangeListener(_ -> changed(touched));
        hour.addValueChangeListener(_ -> changed(touched));
    }

    private void changed(Runnable touched) {
        tell();
        touched.run();
    }

    private void tell() {
        told.removeAll();
        at().map(typed -> typed.atZone(FrenchDates.PARIS).toInstant())
                .ifPresent(instant -> told.add(InstantInWords.paragraphs(words, instant)));
    }

    void put(Optional<LocalDateTime> kept) {
        day.setValue(kept.map(LocalDateTime::toLocalDate).orElse(null));
        hour.setValue(kept.map(LocalDateTime::toLocalTime).orElse(null));
        tell();
    }

    Optional<LocalDateTime> at() {
        return Optional.ofNullable(day.getValue())
                .flatMap(chosen -> Optional.ofNullable(hour.getValue()).map(chosen::atTime));
    }

    /** Something is typed that is no date or no hour, or one of the two is missing. */
    boolean isHalf() {
        return isUnreadable() || (day.getValue() == null) != (hour.getValue() == null);
    }

    private boolean isUnreadable() {
        return isUnreadable(day, day.getValue()) || isUnreadable(hour, hour.getValue());
    }

    /** The field keeps what it could not read, and has no value. */
    private static boolean isUnreadable(Component field, @Nullable Object value) {
        return value == null
                && !field.getElement().getProperty("_inputElementValue", "").isEmpty();
    }

    /** The one of the two to put right. */
    Component wrong() {
        return day.getValue() == null || hour.getValue() != null ? day : hour;
    }
}
