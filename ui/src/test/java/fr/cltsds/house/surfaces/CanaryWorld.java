package fr.cltsds.house.surfaces;

import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerDesk;
import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CandidacyBoard;
import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyId;
import fr.cltsds.call.CandidacyOpeningDesk;
import fr.cltsds.call.CoWriterDesk;
import fr.cltsds.call.CommentDesk;
import fr.cltsds.call.Lead;
import fr.cltsds.call.LeadKind;
import fr.cltsds.call.QuestionId;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.call.QuestionView;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Siret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Three territories full of canaries, made through the desks, and the national people who may come by. */
final class CanaryWorld {

    private final ApplicationContext portal;
    private final ActingAs acting;
    private final CanaryDatabase database;
    private final Map<Kind, Actor> nation = new EnumMap<>(Kind.class);
    private final List<CanaryTerritory> territories = new ArrayList<>();

    CanaryWorld(ApplicationContext portal) {
        this.portal = portal;
        this.acting = portal.getBean(ActingAs.class);
        this.database = new CanaryDatabase(portal.getEnvironment());
        for (var kind : List.of(Kind.REVIEWER, Kind.SECRETARIAT, Kind.PRESIDENT, Kind.CONSULTANT)) {
            var actor = ActingAs.person("Nation " + kind.name().toLowerCase(java.util.Locale.ROOT));
            database.hold(actor, Role.valueOf(kind.name()));
            nation.put(kind, actor);
        }
        var call = acting.as(nation.get(Kind.SECRETARIAT), () -> new CanaryCall(portal).publish());
        for (var name : List.of("Aigle", "Bruant", "Cigogne")) {
            territories.add(settle(name, call));
        }
    }

    List<CanaryTerritory> territories() {
        return territories;
    }

    /** The account with which a kind of people of that territory comes, when it has one. */
    Actor actor(Kind kind, CanaryTerritory home) {
        return switch (kind) {
            case CO_WRITER -> home.coWriter();
            case CORRESPONDENT -> home.correspondent();
            case REVIEWER, SECRETARIAT, PRESIDENT, CONSULTANT -> java.util.Objects.requireNonNull(nation.get(kind));
            case VISITOR, SIGNATORY -> throw new IllegalArgumentException(kind + " has no account");
        };
    }

    private CanaryTerritory settle(String name, CallId call) {
        var canary = "CANARI-" + name.toUpperCase(java.util.Locale.ROOT);
        var territory = TerritoryId.mint();
        var lead = ActingAs.person("Porteur " + name);
        request(territory, call, canary, lead);
        var candidacy = portal.getBean(CandidacyOpeningDesk.class)
                .open(new OpenCandidacy(territory, database.secret(territory, "candidacy-opening")), lead)
                .orThrow();
        return acting.as(lead, () -> furnish(canary, name, territory, candidacy, call, lead));
    }

    private void request(TerritoryId territory, CallId call, String canary, Actor lead) {
        var _ = portal.getBean(CandidacyOpeningDesk.class)
                .request(new RequestCandidacy(
                        territory,
                        call,
                        new Lead(
                                lead.name(),
                                "Chargée " + canary,
                                "Organisme " + canary,
                                new Siret("99900001100018"),
                                lead.email(),
                                LeadKind.ASSOCIATION)))
                .orThrow();
    }

    private CanaryTerritory furnish(
            String canary, String name, TerritoryId territory, CandidacyId candidacy, CallId call, Actor lead) {
        var ids = new HashMap<String, UUID>(Map.of("CandidacyId", candidacy.value(), "CallId", call.value()));
        var questions = portal.getBean(CallBoard.class).form(call, 1).sections().stream()
                .flatMap(section -> section.questions().stream())
                .toList();
        questions.stream()
                .filter(question ->
                        question.kind() == QuestionKind.LONG_TEXT || question.kind() == QuestionKind.SHORT_TEXT)
                .forEach(question -> write(territory, candidacy, question, canary));
        attach(territory, candidacy, question(questions, QuestionKind.FILE), canary, ids);
        var commented = question(questions, QuestionKind.LONG_TEXT);
        ids.put("QuestionId", commented.value());
        ids.put(
                "comment",
                portal.getBean(CommentDesk.class)
                        .write(new WriteComment(territory, candidacy, commented, "Remarque " + canary))
                        .orThrow());
        ids.put("invitation", invite(territory, candidacy, canary, name));
        signatory(territory, candidacy, canary, name);
        return settled(canary, name, territory, candidacy, lead, ids);
    }

    private void write(TerritoryId territory, CandidacyId candidacy, QuestionView question, String canary) {
        var _ = portal.getBean(AnswerDesk.class)
                .save(new SaveAnswer(territory, candidacy, question.id(), new Answer.Text("Texte " + canary), 0));
    }

    private void attach(
            TerritoryId territory, CandidacyId candidacy, QuestionId question, String canary, Map<String, UUID> ids) {
        var paper = portal.getBean(AnswerDesk.class)
                .attach(new AttachFile(territory, candidacy, question, canary + ".pdf"), CanaryCall.pdf())
                .orThrow();
        ids.put("paper", paper.paper());
    }

    private UUID invite(TerritoryId territory, CandidacyId candidacy, String canary, String name) {
        return portal.getBean(CoWriterDesk.class)
                .invite(new InviteCoWriter(
                        territory,
                        candidacy,
                        "Invitée " + canary,
                        new EmailAddress("invitee." + name + "@territoire.example"),
                        Role.READER,
                        "Bonjour " + canary))
                .orThrow();
    }

    private void signatory(TerritoryId territory, CandidacyId candidacy, String canary, String name) {
        var _ = portal.getBean(CandidacyDesk.class)
                .nameSignatory(new NameSignatory(
                        territory,
                        candidacy,
                        "Signataire " + canary,
                        "Présidente",
                        new EmailAddress("signataire." + name + "@territoire.example")))
                .orThrow();
    }

    private CanaryTerritory settled(
            String canary,
            String name,
            TerritoryId territory,
            CandidacyId candidacy,
            Actor lead,
            Map<String, UUID> ids) {
        var coWriter = ActingAs.person("Redactrice " + name);
        var correspondent = ActingAs.person("Referent " + name);
        database.admit(territory, coWriter, Role.EDITOR);
        database.admit(territory, correspondent, Role.CORRESPONDENT);
        if (portal.getBean(CandidacyBoard.class).rows(territory).isEmpty()) {
            throw new IllegalStateException("The canary's candidacy is not seen by " + lead.name());
        }
        Secret invitation = database.secret(territory, "candidacy-invitation");
        Secret signature = database.secret(territory, "candidacy-signature");
        ids.put("letter", database.letter(territory));
        return new CanaryTerritory(
                canary, territory, candidacy, coWriter, correspondent, invitation, signature, Map.copyOf(ids));
    }

    private static QuestionId question(List<QuestionView> questions, QuestionKind kind) {
        return questions.stream()
                .filter(question -> question.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
