package fr.cltsds.call;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.kernel.Siret;
import fr.cltsds.kernel.Slug;
import fr.cltsds.people.Role;
import fr.cltsds.room.PersonId;
import fr.cltsds.room.TerritoryId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Candidacies for the tests, brought where they are by the verbs that people use, and so never in an impossible state. */
final class SomeCandidacy {

    static final Instant OPENS = Instant.parse("2018-06-01T07:00:00Z");
    static final Instant DEADLINE = Instant.parse("2018-07-13T21:59:59Z");
    static final Instant NOON = Instant.parse("2018-07-02T10:00:00Z");
    static final Instant LATER = NOON.plus(Duration.ofHours(1));

    static final CoWriter CLAIRE = writer("Claire Lemoine", Role.LEAD);
    static final CoWriter BORIS = writer("Boris Achour", Role.EDITOR);
    static final CoWriter NADIA = writer("Nadia Roche", Role.COMMENTATOR);
    static final CoWriter PAUL = writer("Paul Verdier", Role.READER);

    static final String STATEMENT = "Le comité met le travail social au centre. ".repeat(8);

    private final FormView form = form();
    private final Map<UUID, CandidacyAttachment> papers = new HashMap<>();
    private CallInSight call = openCall();
    private Candidacy candidacy;

    private SomeCandidacy(LeadKind kind) {
        var request = new CandidacyRequest(TerritoryId.mint(), call.id(), lead(kind), Secret.draw(), NOON);
        candidacy = new Candidacy(TerritoryId.mint(), request, form.version(), NOON);
    }

    static SomeCandidacy draft() {
        return draftOf(LeadKind.ASSOCIATION);
    }

    static SomeCandidacy draftOf(LeadKind kind) {
        return new SomeCandidacy(kind);
    }

    /** Everything mandatory is answered, a signatory is named, and every principle is respected. */
    static SomeCandidacy complete() {
        return completeOf(LeadKind.ASSOCIATION);
    }

    static SomeCandidacy completeOf(LeadKind kind) {
        return draftOf(kind)
                .answering("territoire", new Answer.Territory(perimeter("23")))
                .answering("sujets", new Answer.Choices(List.of("Accès aux droits")))
                .answering("travail-social", new Answer.Text(STATEMENT))
                .answering(
                        "sieges",
                        new Answer.Seats(Map.of(
                                College.SOCIAL_WORKERS, new Seat(4, 0),
                                College.PEOPLE_ACCOMPANIED, new Seat(4, 3),
                                College.ASSOCIATIONS, new Seat(2, 0))))
                .answering(
                        "partenaires",
                        new Answer.Partners(List.of(new Partner("CAF de la Creuse", College.SOCIAL_PROTECTION, true))))
                .answering("departement", new Answer.YesNo(true))
                .answering("frais", new Answer.Text("Le trajet est payé d’avance."))
                .joining("lettre", "lettre-d-engagement.pdf")
                .signedBy("Hélène Marchand");
    }

    static SomeCandidacy filed() {
        return complete().file(LATER);
    }

    @CanIgnoreReturnValue
    SomeCandidacy answering(String key, Answer answer) {
        var saved = save(key, answer, version(key), CLAIRE);
        if (!(saved instanceof AnswerOutcome.Saved)) {
            throw new IllegalStateException(saved.toString());
        }
        return this;
    }

    SomeCandidacy without(String key) {
        return answering(key, new Answer.Nothing());
    }

    SomeCandidacy joining(String key, String name) {
        var paper = attachment(name);
        papers.put(paper.paper(), paper);
        return answering(key, new Answer.Files(List.of(paper.paper())));
    }

    @CanIgnoreReturnValue
    SomeCandidacy signedBy(String name) {
        var signatory = new CandidacySignatory(name, "présidente", "presidence@porteur.example");
        var _ = candidacy.nameSignatory(signatory, CLAIRE, call, NOON).orThrow();
        return this;
    }

    SomeCandidacy file(Instant now) {
        var content = candidacy.readyToFile(call, form, revision(), now).orThrow();
        var _ = candidacy.file(content, call, () -> "AMI-2018-0001", now);
        return this;
    }

    SomeCandidacy reopened() {
        var _ = candidacy.reopen(CLAIRE, call, LATER).orThrow();
        return this;
    }

    SomeCandidacy withdrawn() {
        var _ = candidacy
                .withdraw("Le conseil s’est retiré du projet.", CLAIRE, LATER)
                .orThrow();
        return this;
    }

    SomeCandidacy inACallDiscontinued() {
        call = new CallInSight(
                call.id(),
                call.reference(),
                call.slug(),
                call.title(),
                call.window(),
                true,
                1,
                call.thresholds(),
                call.contact(),
                call.signatory());
        return this;
    }

    AnswerOutcome save(String key, Answer answer, int base, CoWriter by) {
        return save(key, answer, base, by, NOON);
    }

    AnswerOutcome save(String key, Answer answer, int base, CoWriter by, Instant now) {
        return candidacy.save(question(key), answer, base, by, call, id -> Optional.ofNullable(papers.get(id)), now);
    }

    int version(String key) {
        return candidacy
                .sheet()
                .find(question(key).id())
                .map(AnswerWritten::version)
                .orElse(0);
    }

    Answer answer(String key) {
        return candidacy.sheet().answer(question(key).id());
    }

    QuestionView question(String key) {
        return form.question(key).orElseThrow();
    }

    int revision() {
        return candidacy.sheet().revision();
    }

    Completeness completeness() {
        return Completeness.of(candidacy, call, form);
    }

    PrincipleCheck check(Principle principle) {
        return completeness().principles().stream()
                .filter(check -> check.principle() == principle)
                .findFirst()
                .orElseThrow();
    }

    Candidacy it() {
        return candidacy;
    }

    CallInSight call() {
        return call;
    }

    FormView itsForm() {
        return form;
    }

    static Perimeter perimeter(String... departements) {
        return Perimeter.of(List.of(departements), Optional.empty()).orElseThrow();
    }

    static CandidacyAttachment attachment(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        return new CandidacyAttachment(UUID.randomUUID(), name, "application/pdf", bytes.length, Sha256.of(bytes));
    }

    static Lead lead(LeadKind kind) {
        return new Lead(
                "Claire Lemoine",
                "chargée de mission",
                "Trait d’union solidarités",
                new Siret("99900001100018"),
                new EmailAddress("claire.lemoine@porteur.example"),
                kind);
    }

    static CallInSight openCall() {
        return call(Duration.ZERO);
    }

    static CallInSight call(Duration grace) {
        return new CallInSight(
                new CallId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
                "AMI-2018",
                new Slug("comites-locaux-2018"),
                "Comités locaux 2018",
                new CallWindow(OPENS, DEADLINE, grace),
                false,
                1,
                PrincipleThresholds.PROPOSED,
                new CallContact(
                        "Secrétariat du HCTS", "secretariat@hcts.example", "01 99 00 12 34", "1 place des Exemples"),
                "La présidente du HCTS");
    }

    static CoWriter writer(String name, Role role) {
        return new CoWriter(PersonId.of("https://identites.example", name), name, role);
    }

    /** A form that asks for every evidence, and has a question of each kind. */
    static FormView form() {
        var committee = section(
                "Le comité",
                List.of(
                        question("territoire", QuestionKind.TERRITORY, true, Feeds.TERRITORY),
                        question(
                                "sujets",
                                QuestionKind.SEVERAL_CHOICES,
                                true,
                                Feeds.SUBJECTS,
                                "Accès aux droits",
                                "Logement"),
                        question("travail-social", QuestionKind.LONG_TEXT, true, Feeds.STATEMENT),
                        question("sieges", QuestionKind.SEATS, true, Feeds.SEATS),
                        question("partenaires", QuestionKind.PARTNERS, true, Feeds.PARTNERS),
                        question("frais", QuestionKind.LONG_TEXT, false, Feeds.REIMBURSEMENT_RULE)));
        var means = section(
                "Les moyens",
                List.of(
                        question("departement", QuestionKind.YES_NO, false, Feeds.DEPARTEMENT_AGREEMENT),
                        question("nom-court", QuestionKind.SHORT_TEXT, false, Feeds.NONE),
                        question("appui", QuestionKind.ONE_CHOICE, false, Feeds.NONE, "Oui", "Non", "Plus tard"),
                        question("lettre", QuestionKind.FILE, true, Feeds.NONE)));
        return new FormView(openCall().id(), 1, List.of(committee, means));
    }

    private static SectionView section(String title, List<QuestionView> questions) {
        return new SectionView(
                new SectionId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8))), title, "", questions);
    }

    private static QuestionView question(
            String key, QuestionKind kind, boolean required, Feeds feeds, String... choices) {
        var id = new QuestionId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        return new QuestionView(
                id, key, kind, "Question « " + key + " »", "", required, 10_000, List.of(choices), feeds);
    }
}
