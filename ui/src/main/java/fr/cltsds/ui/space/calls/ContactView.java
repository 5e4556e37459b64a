package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.NameContact;
import fr.cltsds.call.CallContact;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPart;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Who answers questions about the call, at any time of its life. */
@Route(value = Places.CALL + "/contact", layout = MainLayout.class)
@PermitAll
public class ContactView extends PartScreen {

    private static final long serialVersionUID = 1L;

    private final transient CallDesk desk;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final TextField phone = new TextField();
    private final TextArea postalAddress = new TextArea();

    ContactView(CallRoom room, CallDesk desk) {
        super(room, Part.CONTACT);
        this.desk = desk;
        Typing.line(name, say("calls.contact.name"), say("calls.contact.name.hint"));
        Typing.line(phone, say("calls.contact.phone"), say("calls.contact.phone.hint"));
        Typing.lines(postalAddress, say("calls.contact.postal-address"), say("calls.contact.postal-address.hint"));
        email.setLabel(say("calls.contact.email"));
        email.setHelperText(say("calls.contact.email.hint"));
        email.setManualValidation(true);
        email.setWidthFull();
    }

    @Override
    boolean isWritten(CallEditing call) {
        return true;
    }

    @Override
    Component[] fields() {
        return new Component[] {watched(name), watched(email), watched(phone), watched(postalAddress)};
    }

    @Override
    void put(CallEditing call) {
        name.setValue(call.contact().name());
        email.setValue(call.contact().email());
        phone.setValue(call.contact().phone());
        postalAddress.setValue(call.contact().postalAddress());
    }

    @Override
    List<Said> said(CallEditing call) {
        return List.of(
                new Said(say("calls.contact.name"), call.contact().name()),
                new Said(say("calls.contact.email"), call.contact().email()),
                new Said(say("calls.contact.phone"), call.contact().phone()),
                new Said(say("calls.contact.postal-address"), call.contact().postalAddress()));
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        var typed = new CallContact(
                name.getValue().strip(),
                email.getValue().strip(),
                phone.getValue().strip(),
                postalAddress.getValue());
        return desk.nameContact(new NameContact(call, seen, typed));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_CONTACT_HAS_AN_EMAIL_ADDRESS -> Optional.of(email);
            case CallRule.A_TEXT_FITS_ITS_PLACE, CallRule.EVERY_PART_IS_WRITTEN ->
                field(broken.arguments().getFirst());
            default -> Optional.empty();
        };
    }

    private Optional<? extends Component> field(Object part) {
        return switch (part) {
            case CallPart.CONTACT_NAME -> Optional.of(name);
            case CallPart.CONTACT_EMAIL -> Optional.of(email);
            case CallPart.CONTACT_PHONE -> Optional.of(phone);
            case CallPart.CONTACT_POSTAL_ADDRESS -> Optional.of(postalAddress);
            default -> Optional.empty();
        };
    }
}
