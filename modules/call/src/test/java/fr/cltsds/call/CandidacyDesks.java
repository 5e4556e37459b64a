package fr.cltsds.call;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The doors of the candidacy on a real PostgreSQL, and the letters that lead through them. */
final class CandidacyDesks {

    static final Answer STATEMENT = new Answer.Text("Le travail social au centre. ".repeat(12));

    final CallDesks calls;
    final CandidacyOpeningDesk opening;
    final CandidacyOpeningBoard openings;
    final CandidacyDesk desk;
    final AnswerDesk answers;
    final AnswerBoard answerBoard;
    final CoWriterDesk coWriters;
    final InvitationBoard invitations;
    final CommentDesk comments;
    final SignatureDesk signature;
    final SignatureBoard signing;
    final CandidacyBoard board;
    final ReceiptBoard receipts;

    CandidacyDesks(ApplicationContext portal) {
        calls = new CallDesks(portal);
        opening = portal.getBean(CandidacyOpeningDesk.class);
        openings = portal.getBean(CandidacyOpeningBoard.class);
        desk = portal.getBean(CandidacyDesk.class);
        answers = portal.getBean(AnswerDesk.class);
        answerBoard = portal.getBean(AnswerBoard.class);
        coWriters = portal.getBean(CoWriterDesk.class);
        invitations = portal.getBean(InvitationBoard.class);
        comments = portal.getBean(CommentDesk.class);
        signature = portal.getBean(SignatureDesk.class);
        signing = portal.getBean(SignatureBoard.class);
        board = portal.getBean(CandidacyBoard.class);
        receipts = portal.getBean(ReceiptBoard.class);
    }

    /** A draft that was opened, and whose it is. */
    record Opened(TerritoryId territory, CandidacyId id, CallId call, Actor lead) {}

    static Lead leadOf(Actor actor) {
        return new Lead(
                actor.name(),
                "chargée de mission",
                "Conseil départemental des exemples",
                new Siret("99900001100018"),
                actor.email(),
                LeadKind.DEPARTEMENT);
    }

    static Actor somebody() {
        return ActingAs.person("Personne " + Ids.next().toString().substring(24));
    }

    Opened opened(CallId call) {
        var lead = somebody();
        var territory = TerritoryId.mint();
        var _ = opening.request(new RequestCandidacy(territory, call, leadOf(lead)))
                .orThrow();
        var secret = secret(territory, "candidacy-opening");
        var id = opening.open(new OpenCandidacy(territory, secret), lead).orThrow();
        return new Opened(territory, id, call, lead);
    }

    Opened opened() {
        return opened(calls.published());
    }

    /** Every mandatory question is answered and the signatory has her link. */
    Opened complete(CallId call) {
        var draft = opened(call);
        asLead(draft, () -> {
            page(draft).sections().stream()
                    .flatMap(section -> section.answers().stream())
                    .map(CandidacyAnswer::question)
                    .filter(QuestionView::required)
                    .forEach(question -> answer(draft, question));
            return desk.nameSignatory(new NameSignatory(
                            draft.territory(),
                            draft.id(),
                            "Hélène Marchand",
                            "présidente",
                            new EmailAddress("presidence@conseil.example")))
                    .orThrow();
        });
        return draft;
    }

    Opened complete() {
        return complete(calls.published());
    }

    private void answer(Opened draft, QuestionView question) {
        if (question.kind() == QuestionKind.FILE) {
            var _ = answers.attach(
                            new AttachFile(draft.territory(), draft.id(), question.id(), "lettre.pdf"), CallDesks.pdf())
                    .orThrow();
            return;
        }
        var answer =
                switch (question.kind()) {
                    case SHORT_TEXT, FILE -> new Answer.Text("Comité");
                    case LONG_TEXT -> STATEMENT;
                    case YES_NO -> new Answer.YesNo(true);
                    case ONE_CHOICE, SEVERAL_CHOICES ->
                        new Answer.Choices(List.of(question.choices().getFirst()));
                    case TERRITORY -> new Answer.Territory(SomeCandidacy.perimeter("18", "36"));
                    case SEATS ->
                        new Answer.Seats(Map.of(
                                College.SOCIAL_WORKERS, new Seat(4, 0), College.PEOPLE_ACCOMPANIED, new Seat(4, 3)));
                    case PARTNERS -> new Answer.Partners(List.of(new Partner("CAF", College.SOCIAL_PROTECTION, true)));
                };
        save(draft, question.id(), answer, 0);
    }

    @CanIgnoreReturnValue
    AnswerOutcome save(Opened draft, QuestionId question, Answer answer, int base) {
        return answers.save(new SaveAnswer(draft.territory(), draft.id(), question, answer, base));
    }

    QuestionView question(Opened draft, QuestionKind kind) {
        return asLead(draft, () -> page(draft)).sections().stream()
                .flatMap(section -> section.answers().stream())
                .map(CandidacyAnswer::question)
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    CandidacyAnswer answer(Opened draft, QuestionId question) {
        return asLead(draft, () -> page(draft)).sections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(answer -> answer.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    CandidacyPage page(Opened draft) {
        return board.page(draft.territory(), draft.id());
    }

    Secret link(Opened draft) {
        return secret(draft.territory(), "candidacy-signature");
    }

    String code(Opened draft, Secret link) {
        var _ = signature.sendCode(new SendCode(draft.territory(), link)).orThrow();
        return secret(draft.territory(), "candidacy-code").value();
    }

    FileCandidacy filing(Opened draft, Secret link) {
        var code = code(draft, link);
        return new FileCandidacy(
                draft.territory(),
                link,
                code,
                signing.page(draft.territory(), link).revision());
    }

    Outcome<FilingReceipt> file(Opened draft) {
        return signature.file(filing(draft, link(draft)));
    }

    Actor joined(Opened draft, Role role) {
        var coWriter = somebody();
        asLead(draft, () -> coWriters
                .invite(new InviteCoWriter(
                        draft.territory(), draft.id(), coWriter.name(), coWriter.email(), role, "Bienvenue."))
                .orThrow());
        var secret = secret(draft.territory(), "candidacy-invitation");
        var _ = coWriters.accept(new AcceptInvitation(draft.territory(), secret), coWriter);
        return coWriter;
    }

    @CanIgnoreReturnValue
    <T extends @Nullable Object> T asLead(Opened draft, Supplier<T> act) {
        return calls.acting.as(draft.lead(), act);
    }

    @CanIgnoreReturnValue
    <T extends @Nullable Object> T as(Actor actor, Supplier<T> act) {
        return calls.acting.as(actor, act);
    }

    /** What the latest letter of this kind tells the one it is written to, and nobody else. */
    Secret secret(TerritoryId territory, String template) {
        var told = calls.in(Room.jobs(), () -> calls.sql
                .sql("""
                        select secret.value from letters.secret secret
                        join letters.letter letter on letter.room_id = secret.room_id and letter.id = secret.letter_id
                        where letter.room_id = ? and letter.template = ? order by letter.id desc limit 1""")
                .params(territory.value(), template)
                .query((row, _) -> row.getString(1))
                .single());
        return new Secret(told.substring(told.lastIndexOf('/') + 1));
    }

    List<String> letters(TerritoryId territory) {
        return calls.in(Room.jobs(), () -> calls.sql
                .sql("select template from letters.letter where room_id = ? order by id")
                .param(territory.value())
                .query((row, _) -> row.getString(1))
                .list());
    }

    long count(TerritoryId territory, String table) {
        return calls.inTerritory(territory, () -> calls.sql
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single());
    }

    /** What a thread came to. */
    static <T> T told(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
