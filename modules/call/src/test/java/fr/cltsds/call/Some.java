package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Sha256;
import fr.cltsds.papers.Paper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Calls and forms for the tests, made by their public verbs and so never in an impossible state. */
final class Some {

    /** The call of 2018: from 1 June to 13 July, 23:59:59. */
    static final LocalDateTime OPENING = LocalDateTime.of(2018, 6, 1, 9, 0);

    static final LocalDateTime DEADLINE = LocalDateTime.of(2018, 7, 13, 23, 59, 59);
    static final Instant IN_MAY = paris(LocalDateTime.of(2018, 5, 14, 10, 0));
    static final Instant IN_JUNE = paris(LocalDateTime.of(2018, 6, 14, 10, 0));
    static final Instant IN_AUGUST = paris(LocalDateTime.of(2018, 8, 14, 10, 0));

    static final UUID SECRETARIAT = new UUID(7, 7);

    private Some() {}

    static Instant paris(LocalDateTime hour) {
        return hour.atZone(CallClock.PARIS).toInstant();
    }

    /** A call of which only the title is written. */
    static Call blankCall() {
        return new Call(
                CallId.mint(),
                new CallIdentity(2018, "AMI-2018", "comites-locaux-2018", "Comités locaux 2018"),
                SECRETARIAT,
                IN_MAY);
    }

    /** A draft in which nothing is missing. */
    static Call call() {
        return call(new CallCalendar(Optional.of(OPENING), Optional.of(DEADLINE), 0));
    }

    static Call call(CallCalendar calendar) {
        var call = blankCall();
        var _ = call.describe(purpose(), PrincipleThresholds.PROPOSED).orThrow();
        var _ = call.schedule(calendar, IN_MAY).orThrow();
        var _ = call.restrictTo(List.of(new EligibilityCriterion("Le dossier est centré sur le travail social", "")))
                .orThrow();
        var _ = call.scoreBy(List.of(criterion("Travail social", 60), criterion("Partenaires", 40)))
                .orThrow();
        var _ = call.specify("Ce que l’on attend d’un comité local.").orThrow();
        var _ = call.attach(paper("cahier-des-charges.pdf")).orThrow();
        var _ = call.nameContact(contact()).orThrow();
        return call.nameSignatory("La présidente du Haut conseil du travail social")
                .orThrow();
    }

    /** Published in May 2018; it opens in June and closes in July. */
    static Call publishedCall() {
        return call().publish(form(), IN_MAY).orThrow();
    }

    /** Published in May 2018, with drafts begun in time still received so many hours after the deadline. */
    static Call publishedCallWithGrace(int hours) {
        return call(new CallCalendar(Optional.of(OPENING), Optional.of(DEADLINE), hours))
                .publish(form(), IN_MAY)
                .orThrow();
    }

    static CallPurpose purpose() {
        return new CallPurpose(
                "Préfigurer des comités locaux.",
                "Centrer les réflexions sur le travail social.",
                "Associer un large panel de partenaires.",
                "Inclure des travailleurs sociaux et des personnes accompagnées.");
    }

    static CallContact contact() {
        return new CallContact(
                "Secrétariat du HCTS",
                "secretariat@hcts.example",
                "01 99 00 12 34",
                "1 place des Exemples, 75000 Paris");
    }

    static ScoringCriterion criterion(String title, int weight) {
        return new ScoringCriterion(
                title, "", weight, 2, false, List.of("absent", "à peine", "un peu", "assez", "bien", "très bien"));
    }

    static Paper paper(String name) {
        var content = name.getBytes(StandardCharsets.UTF_8);
        return new Paper(Ids.next(), name, "application/pdf", content.length, Sha256.of(content), IN_MAY);
    }

    /** A draft of a first form, in one section, that asks for every evidence of the principles. */
    static FormVersion form() {
        var form = new FormVersion(CallId.mint(), 1, SECRETARIAT, IN_MAY);
        var section = form.put("Le comité", "");
        form.put(section, "territoire", question(QuestionKind.TERRITORY, "Quel territoire ?", Feeds.TERRITORY));
        form.put(section, "sujets", choices("Premiers sujets", Feeds.SUBJECTS, "Accès aux droits", "Logement"));
        form.put(
                section, "travail-social", question(QuestionKind.LONG_TEXT, "Et le travail social ?", Feeds.STATEMENT));
        form.put(section, "sieges", question(QuestionKind.SEATS, "Quels sièges ?", Feeds.SEATS));
        form.put(
                section,
                "frais",
                question(QuestionKind.LONG_TEXT, "Comment les frais sont-ils remboursés ?", Feeds.REIMBURSEMENT_RULE));
        form.put(
                section, "accord", question(QuestionKind.FILE, "L’accord du département", Feeds.DEPARTEMENT_AGREEMENT));
        return form;
    }

    static FormVersion publishedForm() {
        return form().publish(IN_MAY).orThrow();
    }

    static QuestionText question(QuestionKind kind, String wording, Feeds feeds) {
        return new QuestionText(kind, wording, "", true, QuestionText.USUAL_LENGTH, List.of(), feeds);
    }

    static QuestionText choices(String wording, Feeds feeds, String... choices) {
        return new QuestionText(QuestionKind.SEVERAL_CHOICES, wording, "", true, 100, List.of(choices), feeds);
    }
}
