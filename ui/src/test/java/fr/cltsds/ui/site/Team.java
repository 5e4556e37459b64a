package fr.cltsds.ui.site;

import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerDesk;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyCommand.RevokeInvitation;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.College;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadKind;
import fr.cltsds.call.Partner;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.Seat;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** A lead and its draft, written through its own desks, and the personal links that its letters bear. */
final class Team {

    static final String STATEMENT = "Le travail social est au centre de nos réflexions. ".repeat(8);

    private final ApplicationContext portal;
    private final ActingAs acting;
    private final Letters letters;
    private final Actor lead = ActingAs.person("Aline " + Ids.next().toString().substring(24));
    private final TerritoryId territory = TerritoryId.mint();
    private UUID invitation = new UUID(0, 0);

    private Team(ApplicationContext portal) {
        this.portal = portal;
        this.acting = portal.getBean(ActingAs.class);
        this.letters = new Letters(portal);
    }

    /** A team whose draft has just been opened. */
    static Team of(ApplicationContext portal, CallPage call) {
        var team = new Team(portal);
        team.begin(call);
        return team;
    }

    /** A team that has answered every mandatory question and named who signs. */
    static Team ready(ApplicationContext portal, CallPage call) {
        var team = of(portal, call);
        team.answerWhatIsMandatory();
        team.nameSignatory();
        return team;
    }

    private void begin(CallPage call) {
        var desk = portal.getBean(CandidacyOpeningDesk.class);
        var asked = new Lead(
                lead.name(),
                "chargée de mission",
                "Conseil départemental des Exemples",
                new Siret("99900001100018"),
                lead.email(),
                LeadKind.DEPARTEMENT);
        var _ = desk.request(new RequestCandidacy(territory, call.id(), asked)).orThrow();
        var secret = new Secret(letters.link(lead.email()).replaceAll(".*/", ""));
        var _ = desk.open(new OpenCandidacy(territory, secret), lead).orThrow();
    }

    TerritoryId territory() {
        return territory;
    }

    CandidacyId candidacy() {
        return as(() ->
                portal.getBean(CandidacyBoard.class).rows(territory).getFirst().candidacy());
    }

    EmailAddress signatory() {
        return new EmailAddress("presidence." + territory + "@conseil.example");
    }

    void answerWhatIsMandatory() {
        var page = as(() -> portal.getBean(CandidacyBoard.class).page(territory, candidacy()));
        page.sections().stream()
                .flatMap(section -> section.answers().stream())
                .map(CandidacyAnswer::question)
                .filter(QuestionView::required)
                .forEach(question -> answer(page.candidacy(), question));
    }

    void write(String words) {
        var page = as(() -> portal.getBean(CandidacyBoard.class).page(territory, candidacy()));
        var question = page.sections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(one -> one.question().kind() == QuestionKind.LONG_TEXT)
                .findFirst()
                .orElseThrow();
        save(page.candidacy(), question.question(), new Answer.Text(words), question.version());
    }

    private void answer(CandidacyId candidacy, QuestionView question) {
        if (question.kind() == QuestionKind.FILE) {
            var _ = as(() -> portal.getBean(AnswerDesk.class)
                    .attach(new AttachFile(territory, candidacy, question.id(), "lettre.pdf"), Secretariat.pdf())
                    .orThrow());
            return;
        }
        save(candidacy, question, answerTo(question), 0);
    }

    private static Answer answerTo(QuestionView question) {
        return switch (question.kind()) {
            case SHORT_TEXT, FILE -> new Answer.Text("Mars 2027");
            case LONG_TEXT -> new Answer.Text(STATEMENT);
            case YES_NO -> new Answer.YesNo(true);
            case ONE_CHOICE, SEVERAL_CHOICES ->
                new Answer.Choices(List.of(question.choices().getFirst()));
            case TERRITORY ->
                new Answer.Territory(
                        Perimeter.of(List.of("18", "36"), Optional.empty()).orElseThrow());
            case SEATS ->
                new Answer.Seats(
                        Map.of(College.SOCIAL_WORKERS, new Seat(4, 0), College.PEOPLE_ACCOMPANIED, new Seat(4, 3)));
            case PARTNERS -> new Answer.Partners(List.of(new Partner("Caf", College.SOCIAL_PROTECTION, true)));
        };
    }

    private void save(CandidacyId candidacy, QuestionView question, Answer answer, int base) {
        var _ = as(() -> portal.getBean(AnswerDesk.class)
                .save(new SaveAnswer(territory, candidacy, question.id(), answer, base)));
    }

    void nameSignatory() {
        var _ = as(() -> portal.getBean(CandidacyDesk.class)
                .nameSignatory(new NameSignatory(territory, candidacy(), "Jeanne Roumier", "présidente", signatory()))
                .orThrow());
    }

    void reopen() {
        var _ = as(() -> portal.getBean(CandidacyDesk.class)
                .reopen(new ReopenCandidacy(territory, candidacy()))
                .orThrow());
    }

    /** Invites somebody, and gives the address that her letter bears. */
    String invite(EmailAddress email, Role role, String message) {
        invitation = as(() -> portal.getBean(CoWriterDesk.class)
                .invite(new InviteCoWriter(territory, candidacy(), "Yann Le Goff", email, role, message))
                .orThrow());
        return letters.link(email);
    }

    /** Takes back the latest invitation. */
    void revoke() {
        var _ = as(() -> portal.getBean(CoWriterDesk.class)
                .revoke(new RevokeInvitation(territory, invitation))
                .orThrow());
    }

    /** Another person signs; the link of the one before is worth nothing. */
    void nameAnotherSignatory() {
        var other = new EmailAddress("direction." + territory + "@conseil.example");
        var _ = as(() -> portal.getBean(CandidacyDesk.class)
                .nameSignatory(new NameSignatory(territory, candidacy(), "Omar Benali", "directeur", other))
                .orThrow());
    }

    /** Where the signatory reads the file over. */
    String signatureLink() {
        return letters.link(signatory());
    }

    <T> T as(Supplier<T> act) {
        return acting.as(lead, act);
    }
}
