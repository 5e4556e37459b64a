package fr.cltsds.ui.space.candidacy;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerDesk;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.College;
import fr.cltsds.call.FilingReceipt;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadKind;
import fr.cltsds.call.Partner;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.call.Seat;
import fr.cltsds.call.SignatureBoard;
import fr.cltsds.call.SignatureDesk;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A team with its candidacy, brought where it is by the desks that people use. */
public final class SomeTeam {

    static final EmailAddress SIGNATORY = new EmailAddress("presidence@conseil.example");
    private static final String STATEMENT = "Le comité met le travail social au centre de ses réflexions. ".repeat(8);

    private final ApplicationContext portal;
    public final Actor lead;
    public final TerritoryId territory;
    final CandidacyId candidacy;

    /** A lead who has just opened her draft. */
    public SomeTeam(ApplicationContext portal, CallId call, Actor lead) {
        this.portal = portal;
        this.lead = lead;
        this.territory = TerritoryId.mint();
        var opening = portal.getBean(CandidacyOpeningDesk.class);
        var asked = new Lead(
                lead.name(),
                "chargée de mission",
                "Conseil départemental des exemples",
                new Siret("99900001100018"),
                lead.email(),
                LeadKind.TRAINING_SCHOOL);
        var _ = opening.request(new RequestCandidacy(territory, call, asked)).orThrow();
        this.candidacy = opening.open(new OpenCandidacy(territory, secret("candidacy-opening")), lead)
                .orThrow();
    }

    /** A lead whose draft is already open. */
    public SomeTeam(ApplicationContext portal, Actor lead, TerritoryId territory) {
        this.portal = portal;
        this.lead = lead;
        this.territory = territory;
        this.candidacy = as(lead, () -> portal.getBean(CandidacyBoard.class).rows(territory))
                .getFirst()
                .candidacy();
    }

    /** A person of the team, who has accepted her invitation. */
    Actor joined(Actor person, Role role) {
        var desk = portal.getBean(CoWriterDesk.class);
        var asked = new InviteCoWriter(territory, candidacy, person.name(), person.email(), role, "Bienvenue.");
        var _ = asLead(() -> desk.invite(asked).orThrow());
        var _ = desk.accept(new AcceptInvitation(territory, secret("candidacy-invitation")), person);
        return person;
    }

    /** Answers every mandatory question and sends the signatory her link. */
    @CanIgnoreReturnValue
    SomeTeam complete() {
        var _ = asLead(() -> {
            answerTheRest();
            return portal.getBean(CandidacyDesk.class)
                    .nameSignatory(new NameSignatory(territory, candidacy, "Hélène Marchand", "présidente", SIGNATORY))
                    .orThrow();
        });
        return this;
    }

    /** Answers every mandatory question that has no answer yet. */
    public void answerTheRest() {
        var _ = asLead(() -> {
            page().sections().stream()
                    .flatMap(section -> section.answers().stream())
                    .filter(one -> one.question().required() && one.answer().isEmpty())
                    .map(CandidacyAnswer::question)
                    .forEach(this::answer);
            return true;
        });
    }

    FilingReceipt filed() {
        return complete().sign();
    }

    /** The signatory files by her link and her code. */
    @CanIgnoreReturnValue
    FilingReceipt sign() {
        var signature = portal.getBean(SignatureDesk.class);
        var link = secret("candidacy-signature");
        var _ = signature.sendCode(new SendCode(territory, link)).orThrow();
        var revision =
                portal.getBean(SignatureBoard.class).page(territory, link).revision();
        return signature
                .file(new FileCandidacy(
                        territory, link, secret("candidacy-code").value(), revision))
                .orThrow();
    }

    List<QuestionView> questions() {
        return page().sections().stream()
                .flatMap(section -> section.answers().stream())
                .map(CandidacyAnswer::question)
                .toList();
    }

    public QuestionView question(QuestionKind kind) {
        return asLead(this::questions).stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public Answer answerTo(QuestionView question) {
        return asLead(this::page).sections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(answer -> answer.question().id().equals(question.id()))
                .map(CandidacyAnswer::answer)
                .findFirst()
                .orElseThrow();
    }

    public CandidacyPage page() {
        return portal.getBean(CandidacyBoard.class).page(territory, candidacy);
    }

    AnswerOutcome save(Actor by, QuestionView question, Answer answer, int base) {
        var save = new SaveAnswer(territory, candidacy, question.id(), answer, base);
        return as(by, () -> portal.getBean(AnswerDesk.class).save(save));
    }

    private void answer(QuestionView question) {
        if (question.kind() == QuestionKind.FILE) {
            var attach = new AttachFile(territory, candidacy, question.id(), "lettre d’engagement.pdf");
            var _ = portal.getBean(AnswerDesk.class)
                    .attach(attach, SomeCall.pdf())
                    .orThrow();
            return;
        }
        var _ = save(lead, question, some(question), 0);
    }

    private static Answer some(QuestionView question) {
        return switch (question.kind()) {
            case SHORT_TEXT, FILE -> new Answer.Text("Comité");
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
            case PARTNERS ->
                new Answer.Partners(List.of(new Partner("CAF des exemples", College.SOCIAL_PROTECTION, true)));
        };
    }

    public <T> T asLead(Supplier<T> act) {
        return as(lead, act);
    }

    <T> T as(Actor actor, Supplier<T> act) {
        return portal.getBean(ActingAs.class).as(actor, act);
    }

    /** What the latest letter of this kind tells the one it is written to, and nobody else. */
    Secret secret(String template) {
        var sql = portal.getBean(JdbcClient.class);
        var transaction = portal.getBean(TransactionTemplate.class);
        var told = Objects.requireNonNull(Rooms.ask(
                Room.jobs(),
                () -> transaction.execute(_ -> sql.sql("""
                        select secret.value from letters.secret secret
                        join letters.letter letter on letter.room_id = secret.room_id and letter.id = secret.letter_id
                        where letter.room_id = ? and letter.template = ? order by letter.id desc limit 1""")
                        .params(territory.value(), template)
                        .query((row, _) -> row.getString(1))
                        .single())));
        return new Secret(told.substring(told.lastIndexOf('/') + 1));
    }

    /** How many letters of this kind the team's room has written. */
    public int lettersOf(String template) {
        var sql = portal.getBean(JdbcClient.class);
        var transaction = portal.getBean(TransactionTemplate.class);
        return Objects.requireNonNull(Rooms.ask(
                Room.jobs(),
                () -> transaction.execute(
                        _ -> sql.sql("select count(*) from letters.letter where room_id = ? and template = ?")
                                .params(territory.value(), template)
                                .query(Integer.class)
                                .single())));
    }
}
