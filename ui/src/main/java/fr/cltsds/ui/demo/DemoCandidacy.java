package fr.cltsds.ui.demo;

import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerDesk;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.Lead;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.RightsBoard;
import fr.cltsds.room.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Carries one candidacy of the demonstration as far as it should be; whatever an earlier load has done is left as it is. */
@Component
@Profile("demo")
class DemoCandidacy {

    private static final Pattern OPENING = Pattern.compile("/candidature/ouvrir/[0-9a-f-]{36}/([A-Za-z0-9_-]{22})");

    private final CandidacyOpeningDesk opening;
    private final AnswerDesk answers;
    private final CandidacyBoard candidacies;
    private final RightsBoard rights;
    private final DemoAccounts accounts;
    private final DemoActing acting;

    DemoCandidacy(
            CandidacyOpeningDesk opening,
            AnswerDesk answers,
            CandidacyBoard candidacies,
            RightsBoard rights,
            DemoAccounts accounts,
            DemoActing acting) {
        this.opening = opening;
        this.answers = answers;
        this.candidacies = candidacies;
        this.rights = rights;
        this.accounts = accounts;
        this.acting = acting;
    }

    /** Where a candidacy stands, and who leads it. */
    record Place(TerritoryId territory, CandidacyId candidacy, Actor lead) {}

    Place begun(CallId call, DemoCandidate candidate) {
        var lead = accounts.of(candidate.address(), candidate.name()).actor();
        var territory = territory(call, candidate);
        var already = acting.as(lead, () -> rights.mayEnter(territory.value()));
        if (!already) {
            open(territory, call, candidate, lead);
        }
        var row = acting.as(lead, () -> candidacies.rows(territory)).getFirst();
        return new Place(territory, row.candidacy(), lead);
    }

    CandidacyPage page(Place place) {
        return acting.as(place.lead(), () -> candidacies.page(place.territory(), place.candidacy()));
    }

    /** Answers what is not answered yet; a draft that stays one leaves the last questions open. */
    void written(Place place, DemoAnswers said, DemoCandidate candidate, int rank) {
        var open = page(place).sections().stream()
                .limit(candidate.until() == DemoCandidate.Until.DRAFT ? 7 : Integer.MAX_VALUE)
                .flatMap(section -> section.answers().stream())
                .filter(line -> line.answer().isEmpty())
                .toList();
        acting.as(place.lead(), () -> open.forEach(line -> answer(place, line.question(), said, candidate, rank)));
    }

    private void answer(Place place, QuestionView question, DemoAnswers said, DemoCandidate candidate, int rank) {
        if (question.kind() == QuestionKind.FILE) {
            if (question.required()) {
                attach(place, question, candidate);
            }
            return;
        }
        said.to(question, candidate, rank).ifPresent(answer -> save(place, question, answer));
    }

    private void save(Place place, QuestionView question, Answer answer) {
        var outcome = answers.save(new SaveAnswer(place.territory(), place.candidacy(), question.id(), answer, 0));
        if (!(outcome instanceof AnswerOutcome.Saved)) {
            throw new IllegalStateException(question.key() + ": " + outcome);
        }
    }

    private void attach(Place place, QuestionView question, DemoCandidate candidate) {
        var _ = answers.attach(
                        new AttachFile(place.territory(), place.candidacy(), question.id(), question.key() + ".pdf"),
                        DemoPaper.titled(question.wording(), candidate.organisation()))
                .orThrow();
    }

    private void open(TerritoryId territory, CallId call, DemoCandidate candidate, Actor lead) {
        var _ = opening.request(new RequestCandidacy(
                        territory,
                        call,
                        new Lead(
                                candidate.name(),
                                candidate.function(),
                                candidate.organisation(),
                                new Siret(candidate.siret()),
                                candidate.address(),
                                candidate.kind())))
                .orThrow();
        var secret = new Secret(acting.told(candidate.address(), OPENING));
        var _ = opening.open(new OpenCandidacy(territory, secret), lead).orThrow();
    }

    /** The same call and lead always have the same room, so that a load cut short is taken up where it stopped. */
    private static TerritoryId territory(CallId call, DemoCandidate candidate) {
        return new TerritoryId(
                UUID.nameUUIDFromBytes((call.value() + candidate.email()).getBytes(StandardCharsets.UTF_8)));
    }
}
