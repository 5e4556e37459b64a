package fr.cltsds.call;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A candidacy as it is filed, in the one form of which fingerprints are taken: every question in its own words with its answer,
 * who leads, who signs, which territory, and each attachment by its fingerprint. The same content always gives the same bytes.
 */
final class CanonicalCandidacy {

    /** Goes up when this class writes the same content in another way; what was filed before keeps its own. */
    private static final int FORMAT = 1;

    private CanonicalCandidacy() {}

    static String textOf(Candidacy candidacy, CallInSight call, FormView form) {
        var tree = new HashMap<String, Object>();
        tree.put("format", FORMAT);
        tree.put("call", Map.of("id", call.id().value(), "reference", call.reference(), "title", call.title()));
        tree.put("form", form.version());
        tree.put("candidacy", candidacy.id().value());
        tree.put("version", candidacy.draftVersion());
        tree.put("lead", lead(candidacy.lead()));
        candidacy.signatory().ifPresent(signatory -> tree.put("signatory", signatory(signatory)));
        tree.put("perimeter", perimeter(candidacy, form));
        tree.put("sections", sections(candidacy, form));
        tree.put("attachments", attachments(candidacy));
        return CanonicalJson.of(tree);
    }

    private static Map<String, Object> lead(Lead lead) {
        return Map.of(
                "name", lead.name(),
                "function", lead.function(),
                "organisation", lead.organisation(),
                "siret", lead.siret().value(),
                "email", lead.email().value(),
                "kind", lead.kind());
    }

    private static Map<String, Object> signatory(CandidacySignatory signatory) {
        return Map.of("name", signatory.name(), "function", signatory.function(), "email", signatory.email());
    }

    private static List<String> perimeter(Candidacy candidacy, FormView form) {
        return form.feeding(Feeds.TERRITORY).stream()
                .map(question -> candidacy.sheet().answer(question.id()))
                .filter(Answer.Territory.class::isInstance)
                .flatMap(answer -> ((Answer.Territory) answer).perimeter().departementCodes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Object> sections(Candidacy candidacy, FormView form) {
        var sections = new ArrayList<>();
        for (var section : form.sections()) {
            var questions = section.questions().stream()
                    .map(question -> question(candidacy.sheet(), question))
                    .toList();
            sections.add(Map.of("id", section.id().value(), "title", section.title(), "questions", questions));
        }
        return sections;
    }

    private static Map<String, Object> question(AnswerSheet sheet, QuestionView question) {
        var files = sheet.find(question.id()).map(AnswerWritten::attachments).orElse(List.of());
        return Map.of(
                "id", question.id().value(),
                "key", question.key(),
                "kind", question.kind(),
                "wording", question.wording(),
                "answer", AnswerJson.tree(sheet.answer(question.id()), files));
    }

    private static List<Map<String, Object>> attachments(Candidacy candidacy) {
        return candidacy
                .sheet()
                .attachments()
                .sorted(Comparator.comparing(file -> file.paper().toString()))
                .distinct()
                .map(file -> Map.<String, Object>of(
                        "paper", file.paper(), "sha256", file.sha256().value(), "size", file.size()))
                .toList();
    }
}
