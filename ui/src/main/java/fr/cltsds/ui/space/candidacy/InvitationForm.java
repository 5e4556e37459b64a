package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.CoWriterRule;
import fr.cltsds.call.LeadRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Where the lead asks somebody to write with it, to comment or to read; who will be told is said beforehand. */
final class InvitationForm extends Section {

    private static final long serialVersionUID = 1L;

    static final List<Role> ROLES = List.of(Role.EDITOR, Role.COMMENTATOR, Role.READER);

    private final transient Wording words;
    private final transient CoWriterDesk desk;
    private final transient Draft draft;
    private final transient Consumer<String> done;
    private final Refusals refusals;
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final TextArea message = new TextArea();

    InvitationForm(Wording words, CoWriterDesk desk, Draft draft, Consumer<String> done) {
        this.words = words;
        this.desk = desk;
        this.draft = draft;
        this.done = done;
        this.refusals = new Refusals(words);
        name.setLabel(words.of("candidacy.invite.name"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        email.setLabel(words.of("candidacy.invite.email"));
        email.setManualValidation(true);
        role.setLabel(words.of("candidacy.invite.role"));
        role.setItems(ROLES);
        role.setItemLabelGenerator(one -> words.of("candidacy.role.act." + one));
        role.setValue(Role.EDITOR);
        role.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        message.setLabel(words.of("candidacy.invite.message"));
        message.setMinRows(3);
        var told = new Notice(Notice.Tone.PLAIN, Icon.MAIL, new Span(words.of("candidacy.invite.told")));
        var card = new Card(
                words.of("candidacy.invite"),
                refusals,
                name,
                email,
                role,
                message,
                told,
                Acts.primary(words.of("candidacy.invite.act"), Icon.SEND, this::invite));
        card.addClassNames("form-card");
        card.addComponentAtIndex(1, new Paragraph(words.of("form.required")));
        add(card);
    }

    private void invite() {
        refusals.clear();
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(
                        this::invite, () -> refuse(List.of(new Broken(LeadRule.THE_EMAIL_IS_VALID, List.of()))));
    }

    private void invite(EmailAddress address) {
        var asked = new InviteCoWriter(
                draft.territory(), draft.candidacy(), name.getValue(), address, role.getValue(), message.getValue());
        switch (desk.invite(asked)) {
            case Outcome.Done<UUID> _ -> done.accept(words.of("candidacy.invited", name.getValue(), address.value()));
            case Outcome.Refused<UUID>(var broken) -> refuse(broken);
        }
    }

    private void refuse(List<Broken> broken) {
        refusals.show(broken, this::field);
    }

    private Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CoWriterRule.THE_NAME_IS_TOLD -> Optional.of(name);
            case LeadRule.THE_EMAIL_IS_VALID, CoWriterRule.THE_PERSON_IS_NEW_TO_THE_TEAM -> Optional.of(email);
            case CoWriterRule.THE_ROLE_IS_A_CO_WRITERS -> Optional.of(role);
            case CoWriterRule.THE_MESSAGE_IS_SHORT_ENOUGH -> Optional.of(message);
            default -> Optional.empty();
        };
    }
}
