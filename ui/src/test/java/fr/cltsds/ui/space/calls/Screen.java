package fr.cltsds.ui.space.calls;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonTester;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberFieldTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.timepicker.TimePickerTester;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import fr.cltsds.people.Actor;
import fr.cltsds.people.ActorPrincipal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What somebody of the nation has before her: she reads what is visible, and finds fields, buttons and links by their words. */
final class Screen {

    private final BrowserlessUIContext window;

    private Screen(BrowserlessUIContext window) {
        this.window = window;
    }

    /** The workspace without a browser. */
    static SecuredBrowserlessApplicationContext<Authentication> space(ApplicationContext portal) {
        return SpringBrowserlessApplicationContext.createSecured(portal, "fr.cltsds.ui.space");
    }

    static Screen of(SecuredBrowserlessApplicationContext<Authentication> space, Actor actor, String address) {
        var person = new TestingAuthenticationToken(new Proved(actor), "", "ROLE_USER");
        var screen = new Screen(space.newUser(person).newWindow());
        screen.opens(address);
        return screen;
    }

    private record Proved(Actor actor) implements ActorPrincipal {}

    void opens(String address) {
        window.activate();
        window.getUI().navigate(address);
        window.roundTrip();
    }

    String address() {
        window.activate();
        return window.getUI().getInternals().getActiveViewLocation().getPath();
    }

    /** All that is visible, labels, hints and errors included, with plain spaces. */
    String reads() {
        window.activate();
        window.roundTrip();
        return plain(all().map(Screen::said).filter(words -> !words.isBlank()).collect(Collectors.joining(" ")));
    }

    static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private Stream<Component> all() {
        return below(window.getUI());
    }

    private static Stream<Component> below(Component component) {
        return component.getElement().isTextNode() || component.isVisible()
                ? Stream.concat(Stream.of(component), component.getChildren().flatMap(Screen::below))
                : Stream.empty();
    }

    private static String said(Component component) {
        var said = new StringBuilder();
        if (component instanceof HasLabel labelled && labelled.getLabel() != null) {
            said.append(labelled.getLabel()).append(' ');
        }
        if (component instanceof HasHelper helped && helped.getHelperText() != null) {
            said.append(helped.getHelperText()).append(' ');
        }
        if (component instanceof HasValidation checked && checked.isInvalid()) {
            said.append(checked.getErrorMessage()).append(' ');
        }
        if (component instanceof ConfirmDialog) {
            said.append(component.getElement().getProperty("header", ""))
                    .append(' ')
                    .append(component.getElement().getProperty("message", ""));
        }
        if (component instanceof HasText text
                && component.getChildren().findAny().isEmpty()) {
            said.append(text.getText());
        }
        return said.toString();
    }

    private <T extends Component> List<T> every(Class<T> type, Predicate<T> which) {
        window.activate();
        window.roundTrip();
        return all().filter(type::isInstance).map(type::cast).filter(which).toList();
    }

    private <T extends Component> T the(Class<T> type, Predicate<T> which) {
        var found = every(type, which);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName() + " in: " + reads());
        }
        return found.getFirst();
    }

    private static boolean isLabelled(Component component, String label) {
        return component instanceof HasLabel labelled
                && labelled.getLabel() != null
                && plain(labelled.getLabel()).equals(label);
    }

    private Component field(String label, int rank) {
        return every(Component.class, one -> isLabelled(one, label)).get(rank);
    }

    void writes(String label, String words) {
        writes(label, 0, words);
    }

    /** In the field of that rank among those of that name. */
    void writes(String label, int rank, String words) {
        var field = field(label, rank);
        window.activate();
        switch (field) {
            case TextArea area -> new TextAreaTester<>(area).setValue(words);
            case TextField line -> new TextFieldTester<>(line).setValue(words);
            case EmailField email -> new TextFieldTester<>(email).setValue(words);
            case IntegerField number -> new NumberFieldTester<>(number).setValue(Integer.valueOf(words));
            default -> throw new AssertionError(field);
        }
        window.roundTrip();
    }

    String written(String label) {
        return switch (field(label, 0)) {
            case TextArea area -> area.getValue();
            case TextField line -> line.getValue();
            default -> throw new AssertionError(label);
        };
    }

    /** What is said under a field, when it is refused. */
    String errorAt(String label) {
        return errorAt(label, 0);
    }

    String errorAt(String label, int rank) {
        return field(label, rank) instanceof HasValidation checked && checked.isInvalid()
                ? plain(checked.getErrorMessage())
                : "";
    }

    void chooses(String day, String hour, LocalDateTime at) {
        window.activate();
        new DatePickerTester<>((DatePicker) field(day, 0)).setValue(at.toLocalDate());
        new TimePickerTester<>((TimePicker) field(hour, 0)).setValue(at.toLocalTime());
        window.roundTrip();
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    void selects(String label, String choice) {
        window.activate();
        new SelectTester((Select) field(label, 0)).selectItem(choice);
        window.roundTrip();
    }

    void presses(String words) {
        presses(words, 0);
    }

    void presses(String words, int rank) {
        var button =
                every(Button.class, one -> plain(textOf(one)).equals(words)).get(rank);
        window.activate();
        new ButtonTester<>(button).click();
        window.roundTrip();
    }

    /** The button that says this to those who do not see where it stands. */
    void pressesNamed(String name) {
        var button = the(Button.class, one -> one.getAriaLabel()
                .filter(said -> plain(said).equals(name))
                .isPresent());
        window.activate();
        new ButtonTester<>(button).click();
        window.roundTrip();
    }

    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    void confirms() {
        var dialog = the(ConfirmDialog.class, ConfirmDialog::isOpened);
        window.activate();
        new ConfirmDialogTester(dialog).confirm();
        window.roundTrip();
    }

    void follows(String words) {
        var link = every(Anchor.class, one -> plain(textOf(one)).equals(words)).getFirst();
        window.activate();
        var _ = new AnchorTester(link).navigate();
        window.roundTrip();
    }

    Optional<String> leadsTo(String words) {
        return every(Anchor.class, one -> plain(textOf(one)).equals(words)).stream()
                .map(Anchor::getHref)
                .findFirst();
    }

    void hands(String name, String type, byte[] content) {
        var upload = the(Upload.class, _ -> true);
        window.activate();
        new UploadTester<>(upload).upload(name, type, content);
        window.roundTrip();
    }
}
