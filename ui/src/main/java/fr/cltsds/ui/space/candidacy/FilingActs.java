package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.CandidacyCommand.DeleteDraft;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.WithdrawCandidacy;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.function.Consumer;

/** What the lead may still decide about its file, each act with its effect and who will be told; and why the others are not offered. */
final class FilingActs extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CandidacyDesk desk;
    private final transient Draft draft;
    private final transient CandidacyPage page;
    private final Refusals refusals;
    private final transient Consumer<String> done;
    private final transient Runnable gone;
    private final Card card;

    FilingActs(
            Wording words,
            CandidacyDesk desk,
            Draft draft,
            CandidacyPage page,
            Refusals refusals,
            Consumer<String> done,
            Runnable gone) {
        this.words = words;
        this.desk = desk;
        this.draft = draft;
        this.page = page;
        this.refusals = refusals;
        this.done = done;
        this.gone = gone;
        this.card = new Card(words.of("candidacy.acts"));
        card.addClassName("filing-acts");
        add(card);
        card.add(new Paragraph(words.of("candidacy.acts." + page.status())));
        if (page.role() == Role.LEAD) {
            offer();
        } else {
            card.add(new Paragraph(words.of("candidacy.acts.lead-only")));
        }
    }

    private void offer() {
        switch (page.status()) {
            case NOT_FILED, NOT_FILED_IN_TIME ->
                act(Acts.danger(words.of("candidacy.delete"), Icon.TRASH_2, this::delete));
            case FILED_STILL_EDITABLE -> {
                act(Acts.plain(words.of("candidacy.reopen"), Icon.PEN_LINE, this::reopen));
                act(Acts.danger(words.of("candidacy.withdraw"), Icon.ARCHIVE, this::withdraw));
            }
            case FILED_BEING_CHANGED, FILED ->
                act(Acts.danger(words.of("candidacy.withdraw"), Icon.ARCHIVE, this::withdraw));
            case WITHDRAWN -> {}
        }
    }

    private void act(com.vaadin.flow.component.Component act) {
        card.add(new Div(act));
    }

    private void reopen() {
        ConfirmAct.ask(
                words,
                words.of("candidacy.reopen-question"),
                words.of("candidacy.reopen-effect", page.filedVersion(), told()),
                words.of("candidacy.reopen"),
                () -> {
                    switch (desk.reopen(new ReopenCandidacy(draft.territory(), draft.candidacy()))) {
                        case Outcome.Done<CandidacyId> _ ->
                            done.accept(words.of("candidacy.reopened", page.filedVersion()));
                        case Outcome.Refused<CandidacyId>(var broken) -> refusals.show(broken);
                    }
                });
    }

    private void withdraw() {
        new TypedConfirmation(words, "candidacy.withdraw", told())
                .withReason()
                .then(
                        reason -> desk.withdraw(new WithdrawCandidacy(draft.territory(), draft.candidacy(), reason)),
                        () -> done.accept(words.of("candidacy.withdrawn")))
                .open();
    }

    private void delete() {
        new TypedConfirmation(words, "candidacy.delete", page.lead().email().value())
                .then(_ -> desk.delete(new DeleteDraft(draft.territory(), draft.candidacy())), gone)
                .open();
    }

    /** Who is told of it: the lead and, when there is another, the signatory. */
    private String told() {
        var lead = page.lead().email().value();
        return page.signatory()
                .map(CandidacyPage.Signatory::email)
                .filter(email -> !email.equalsIgnoreCase(lead))
                .map(email -> words.of("candidacy.told.both", lead, email))
                .orElse(lead);
    }
}
