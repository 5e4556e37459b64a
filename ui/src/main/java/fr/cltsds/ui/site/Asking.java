package fr.cltsds.ui.site;

import static fr.cltsds.call.CandidacyRule.THE_REQUEST_IS_FRESH;

import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadForm;
import fr.cltsds.call.LeadRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rule;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.wording.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Hands a lead's request in, once: the form's own number is the room that its candidacy will live in. */
@Component
class Asking {

    static final String SENT = "sent";

    /** As they stand on the page: the summary of what is wrong follows them. */
    private static final List<String> FIELDS = List.of("name", "function", "email", "organisation", "kind", "siret");

    /** Those whose rule speaks of a mistake, which leaving them empty is not. */
    private static final Set<String> SAID_WHEN_EMPTY = Set.of("email", "siret");

    private final CandidacyOpeningDesk desk;
    private final Forms forms;
    private final Turns turns;
    private final SealedNotes notes;
    private final Wording wording;

    Asking(CandidacyOpeningDesk desk, Forms forms, Turns turns, SealedNotes notes, Wording wording) {
        this.desk = desk;
        this.forms = forms;
        this.turns = turns;
        this.notes = notes;
        this.wording = wording;
    }

    Once.Answer ask(CallPage call, UUID number, Form form, String address) {
        if (!turns.mayHandIn(address)) {
            return forms.tooMany(form);
        }
        var typed = new LeadForm(
                form.line("name"),
                form.line("function"),
                form.line("organisation"),
                form.line("siret"),
                form.line("email"),
                form.value("kind"));
        return switch (typed.read()) {
            case Outcome.Done<Lead>(var lead) -> ask(call, new TerritoryId(number), lead, form);
            case Outcome.Refused<Lead>(var broken) -> wrong(form, broken);
        };
    }

    private Once.Answer ask(CallPage call, TerritoryId room, Lead lead, Form form) {
        if (!turns.mayWriteTo(lead.email().value())) {
            return forms.tooMany(form);
        }
        return switch (desk.request(new RequestCandidacy(room, call.id(), lead))) {
            case Outcome.Done<CallId> _ ->
                new Once.Done(ApplyPage.path(call.slug().value()) + "/lien-envoye?suite="
                        + notes.seal(SENT, lead.email().value()));
            case Outcome.Refused<CallId>(var broken) ->
                isStale(broken) ? Once.refused(forms.afresh(form, "site.form.sent-otherwise")) : wrong(form, broken);
        };
    }

    /** The same form was sent before with other words, as when one comes back to mend an address: it goes on as another form. */
    private static boolean isStale(List<Broken> broken) {
        return broken.stream().anyMatch(one -> one.rule() == THE_REQUEST_IS_FRESH);
    }

    private Once.Answer wrong(Form form, List<Broken> broken) {
        var problems = forms.wrong(form, broken, Asking::field).problems().stream()
                .map(problem -> saidWhenEmpty(problem, form))
                .sorted(Comparator.comparingInt(problem -> FIELDS.indexOf(problem.field())))
                .toList();
        return Once.refused(form.wrong(problems));
    }

    private Problem saidWhenEmpty(Problem problem, Form form) {
        return SAID_WHEN_EMPTY.contains(problem.field())
                        && form.line(problem.field()).isEmpty()
                ? new Problem(problem.field(), wording.of("site.field." + problem.field() + ".empty"))
                : problem;
    }

    private static String field(Rule rule) {
        return rule instanceof LeadRule about
                ? switch (about) {
                    case THE_NAME_IS_TOLD -> "name";
                    case THE_FUNCTION_IS_TOLD -> "function";
                    case THE_ORGANISATION_IS_TOLD -> "organisation";
                    case THE_SIRET_IS_VALID -> "siret";
                    case THE_EMAIL_IS_VALID -> "email";
                    case THE_KIND_IS_CHOSEN -> "kind";
                }
                : Problem.WHOLE_FORM;
    }
}
