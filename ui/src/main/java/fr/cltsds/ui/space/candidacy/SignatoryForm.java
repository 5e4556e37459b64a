package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacyRule;
import fr.cltsds.call.LeadRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the lead says who may engage it, and sends her the personal link that alone files the candidacy. */
final class SignatoryForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CandidacyDesk desk;
    private final transient Draft draft;
    private final transient Consumer<String> done;
    private final Refusals refusals;
    private final TextField name = new TextField();
    private final TextField function = new TextField();
    private final EmailField email = new EmailField();

    SignatoryForm(Wording words, CandidacyDesk desk, Draft draft, CandidacyPage page, Consumer<String> done) {
        this.words = words;
        this.desk = desk;
        this.draft = draft;
        this.done = done;
        this.refusals = new Refusals(words);
        name.setLabel(words.of("candidacy.signatory.name"));
        function.setLabel(words.of("candidacy.signatory.function"));
        email.setLabel(words.of("candidacy.signatory.email"));
        email.setManualValidation(true);
        page.signatory().ifPresent(this::put);
        var fields = new Div(name, function, email);
        fields.addClassName("form-card");
        var told = new Notice(Notice.Tone.PLAIN, Icon.MAIL, new Span(words.of("candidacy.signatory.told")));
        add(
                new H3(words.of("candidacy.signatory")),
                new Paragraph(words.of("candidacy.signatory.only-by-link")),
                refusals,
                fields,
                told,
                Acts.primary(
                        words.of(
                                page.signatory()
                                                .flatMap(CandidacyPage.Signatory::linkSentAt)
                                                .isPresent()
                                        ? "candidacy.signatory.send-again"
                                        : "candidacy.signatory.send"),
                        Icon.SEND,
                        this::send));
    }

    private void put(CandidacyPage.Signatory signatory) {
        name.setValue(signatory.name());
        function.setValue(signatory.function());
        email.setValue(signatory.email());
    }

    private void send() {
        refusals.clear();
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(this::send, () -> refuse(List.of(new Broken(LeadRule.THE_EMAIL_IS_VALID, List.of()))));
    }

    private void send(EmailAddress address) {
        var named =
                new NameSignatory(draft.territory(), draft.candidacy(), name.getValue(), function.getValue(), address);
        switch (desk.nameSignatory(named)) {
            case Outcome.Done<CandidacyId> _ ->
                done.accept(words.of("candidacy.signatory.sent", name.getValue(), address.value()));
            case Outcome.Refused<CandidacyId>(var broken) -> refuse(broken);
        }
    }

    private void refuse(List<Broken> broken) {
        refusals.show(broken, this::field);
    }

    private Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CandidacyRule.THE_SIGNATORY_IS_NAMED ->
                Optional.of(name.getValue().isBlank() ? name : function);
            case LeadRule.THE_EMAIL_IS_VALID -> Optional.of(email);
            default -> Optional.empty();
        };
    }
}
