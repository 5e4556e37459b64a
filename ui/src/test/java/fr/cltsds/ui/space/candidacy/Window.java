package fr.cltsds.ui.space.candidacy;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTester;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeDetailsTester;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberFieldTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.textfield.TextFieldTester;
import com.vaadin.flow.router.QueryParameters;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody has before her: she reads what is visible, and finds fields, buttons and links by their words. */
final class Window {

    private final BrowserlessUIContext window;

    Window(BrowserlessUIContext window) {
        this.window = window;
    }

    BrowserlessUIContext itself() {
        return window;
    }

    /** What she chooses with. */
    Fields fields() {
        return new Fields(this);
    }

    void opens(String address) {
        window.activate();
        window.getUI().navigate(address);
        window.roundTrip();
    }

    /** All that is visible, labels, hints and errors included, with plain spaces. */
    String reads() {
        window.activate();
        window.roundTrip();
        return plain(all().map(Window::said).filter(words -> !words.isBlank()).collect(Collectors.joining(" ")));
    }

    static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private Stream<Component> all() {
        return below(window.getUI());
    }

    private static Stream<Component> below(Component component) {
        if (component instanceof Text) {
            return Stream.of(component);
        }
        if (!component.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(component), inside(component).flatMap(Window::below));
    }

    private static Stream<Component> inside(Component component) {
        return switch (component) {
            case NativeDetails details when !details.isOpen() -> Stream.of(details.getSummary());
            case Dialog dialog -> Stream.concat(dialog.getChildren(), buttonsOf(dialog));
            default -> component.getChildren();
        };
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
        if (component instanceof Dialog dialog) {
            said.append(dialog.getHeaderTitle()).append(' ');
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

    <T extends Component> T the(Class<T> type, Predicate<T> which) {
        window.activate();
        window.roundTrip();
        var found = all().filter(type::isInstance).map(type::cast).filter(which).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + type.getSimpleName() + " in: " + reads());
        }
        return found.getFirst();
    }

    <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return the(
                type,
                field -> field.getLabel() != null && plain(field.getLabel()).equals(plain(label)));
    }

    void writes(String label, String words) {
        var field = the(Component.class, one -> one instanceof TextFieldBase<?, ?> typed && isCalled(typed, label));
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

    private static boolean isCalled(TextFieldBase<?, ?> field, String label) {
        return Stream.of(Optional.ofNullable(field.getLabel()), field.getAriaLabel())
                .flatMap(Optional::stream)
                .anyMatch(name -> plain(name).equals(plain(label)));
    }

    void presses(String words) {
        var button =
                the(Button.class, one -> one.isVisible() && plain(textOf(one)).equals(plain(words)));
        window.activate();
        window.test(button).click();
        window.roundTrip();
    }

    Anchor link(String words) {
        return the(Anchor.class, one -> plain(textOf(one)).equals(plain(words)));
    }

    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    void confirms() {
        var dialog = the(ConfirmDialog.class, ConfirmDialog::isOpened);
        window.activate();
        window.test(ConfirmDialogTester.class, dialog).confirm();
        window.roundTrip();
    }

    void opens(String address, String parameter, String value) {
        window.activate();
        window.getUI().navigate(address, QueryParameters.of(parameter, value));
        window.roundTrip();
    }

    void follows(String words) {
        var link = link(words);
        window.activate();
        var _ = window.test(AnchorTester.class, link).navigate();
        window.roundTrip();
    }

    void downloads(String words, OutputStream out) {
        window.activate();
        var link = all().filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(one -> plain(textOf(one)).equals(plain(words)))
                .findFirst()
                .orElseThrow();
        window.test(AnchorTester.class, link).download(out);
    }

    /** The words on everything that may be pressed. */
    List<String> buttons() {
        window.activate();
        return all().filter(Button.class::isInstance)
                .map(one -> plain(textOf(one)))
                .toList();
    }

    boolean has(Class<? extends Component> type) {
        return all().anyMatch(type::isInstance);
    }

    <T extends Component> T within(String id, Class<T> type) {
        var part = the(Component.class, one -> one.getId().equals(Optional.of(id)));
        return below(part).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /** Opens the one of that rank among what is folded under these words. */
    void unfolds(String words, int rank) {
        window.activate();
        var folded = all().filter(NativeDetails.class::isInstance)
                .map(NativeDetails.class::cast)
                .filter(one -> plain(one.getSummaryText()).startsWith(words))
                .toList();
        window.test(NativeDetailsTester.class, folded.get(rank)).toggleContent();
        window.roundTrip();
    }

    void closesTheDialog() {
        var dialog = the(Dialog.class, Dialog::isOpened);
        window.activate();
        dialog.close();
        window.roundTrip();
    }

    void pressesInTheDialog(String words) {
        var dialog = the(Dialog.class, Dialog::isOpened);
        var button = below(dialog)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> plain(textOf(one)).equals(words))
                .findFirst()
                .orElseThrow();
        window.activate();
        window.test(button).click();
        window.roundTrip();
    }

    private static Stream<Component> buttonsOf(Dialog dialog) {
        return dialog.getFooter().getElement().getChildren().flatMap(one -> one.getComponent().stream());
    }
}
