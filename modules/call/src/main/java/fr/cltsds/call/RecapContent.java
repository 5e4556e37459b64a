package fr.cltsds.call;

import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Siret;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a file says, whether it is still being written or stands filed: the same questions, the same answers, in the same order. */
record RecapContent(String callTitle, Lead lead, Optional<CandidacySignatory> signatory, List<Section> sections) {

    record Section(String anchor, String title, List<Question> questions) {}

    record Question(String anchor, String wording, boolean required, Answer answer, List<CandidacyAttachment> files) {}

    /** A draft as it stands now. */
    static RecapContent of(Candidacy candidacy, CallInSight call, FormView form) {
        var sections = form.sections().stream()
                .map(section -> new Section(
                        "section-" + section.id(),
                        section.title(),
                        section.questions().stream()
                                .map(question -> question(candidacy.sheet(), question))
                                .toList()))
                .toList();
        return new RecapContent(call.title(), candidacy.lead(), candidacy.signatory(), sections);
    }

    private static Question question(AnswerSheet sheet, QuestionView question) {
        var written = sheet.find(question.id());
        return new Question(
                "question-" + question.id(),
                question.wording(),
                question.required(),
                written.map(AnswerWritten::answer).orElseGet(Answer.Nothing::new),
                written.map(AnswerWritten::attachments).orElse(List.of()));
    }

    /** A filed version, read from its own canonical text and from nothing else. */
    static RecapContent read(String canonical) {
        var root = AnswerJson.parse(canonical);
        var sections = root.path("sections")
                .valueStream()
                .map(section -> new Section(
                        "section-" + text(section, "id"),
                        text(section, "title"),
                        section.path("questions")
                                .valueStream()
                                .map(RecapContent::question)
                                .toList()))
                .toList();
        return new RecapContent(
                text(root.path("call"), "title"), lead(root.path("lead")), signatory(root.path("signatory")), sections);
    }

    private static Question question(JsonNode node) {
        var answer = node.path("answer");
        return new Question(
                "question-" + text(node, "id"),
                text(node, "wording"),
                false,
                AnswerJson.answer(answer),
                AnswerJson.attachments(answer));
    }

    private static Lead lead(JsonNode node) {
        return new Lead(
                text(node, "name"),
                text(node, "function"),
                text(node, "organisation"),
                new Siret(text(node, "siret")),
                new EmailAddress(text(node, "email")),
                LeadKind.valueOf(text(node, "kind")));
    }

    private static Optional<CandidacySignatory> signatory(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new CandidacySignatory(text(node, "name"), text(node, "function"), text(node, "email")));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    /** Such as «Cher et Indre», once it is chosen. */
    Optional<String> territoryName() {
        return questions()
                .flatMap(question -> question.answer() instanceof Answer.Territory(var perimeter)
                        ? Stream.of(perimeter)
                        : Stream.empty())
                .map(Perimeter::name)
                .findFirst();
    }

    List<CandidacyAttachment> attachments() {
        return questions().flatMap(question -> question.files().stream()).toList();
    }

    private Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }
}
