package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.upload.UploadI18N;
import fr.cltsds.wording.Wording;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The French texts of Vaadin's components, which bring none of their own. */
public final class FrenchTexts {

    private static final DateFormatSymbols CALENDAR = DateFormatSymbols.getInstance(Locale.FRANCE);

    private final Wording words;

    private FrenchTexts(Wording words) {
        this.words = words;
    }

    public static FrenchTexts of(Wording words) {
        return new FrenchTexts(words);
    }

    public MenuBar.MenuBarI18n menu() {
        return new MenuBar.MenuBarI18n().setMoreOptions(words.of("vaadin.menu.more"));
    }

    public DatePicker.DatePickerI18n calendar() {
        return new DatePicker.DatePickerI18n()
                .setMonthNames(Arrays.asList(CALENDAR.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(CALENDAR.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(CALENDAR.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "yyyy-MM-dd")
                .setToday(words.of("vaadin.calendar.today"))
                .setCancel(words.of("vaadin.calendar.cancel"))
                .setBadInputErrorMessage(words.of("vaadin.calendar.bad"))
                .setRequiredErrorMessage(words.of("vaadin.required"));
    }

    public MultiSelectComboBoxI18n choices() {
        return new MultiSelectComboBoxI18n()
                .setCleared(words.of("vaadin.choices.cleared"))
                .setFocused(words.of("vaadin.choices.focused"))
                .setSelected(words.of("vaadin.choices.selected"))
                .setDeselected(words.of("vaadin.choices.deselected"))
                .setTotal(words.raw("vaadin.choices.total"));
    }

    public UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(words.of("vaadin.upload.drop.one"))
                        .setMany(words.of("vaadin.upload.drop.many")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(words.of("vaadin.upload.add.one"))
                        .setMany(words.of("vaadin.upload.add.many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.of("vaadin.upload.too-many"))
                        .setFileIsTooBig(words.of("vaadin.upload.too-big"))
                        .setIncorrectFileType(words.of("vaadin.upload.type")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(words.of("vaadin.upload.retry"))
                        .setStart(words.of("vaadin.upload.start"))
                        .setRemove(words.of("vaadin.upload.remove")))
                .setUnits(List.of("o", "ko", "Mo", "Go"));
    }

    private UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words.of("vaadin.upload.connecting"))
                        .setStalled(words.of("vaadin.upload.stalled"))
                        .setProcessing(words.of("vaadin.upload.processing"))
                        .setHeld(words.of("vaadin.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words.of("vaadin.upload.left"))
                        .setUnknown(words.of("vaadin.upload.left-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words.of("vaadin.upload.unavailable"))
                        .setUnexpectedServerError(words.of("vaadin.upload.failed"))
                        .setForbidden(words.of("vaadin.upload.failed"))
                        .setFileTooLarge(words.of("vaadin.upload.too-big")));
    }
}
