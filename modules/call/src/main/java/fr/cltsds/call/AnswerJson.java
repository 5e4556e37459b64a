package fr.cltsds.call;

import fr.cltsds.geography.Perimeter;
import fr.cltsds.kernel.Sha256;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it is stored and as it is filed; written by our own hand, so that stored answers outlive every refactoring. */
final class AnswerJson {

    private static final JsonMapper JSON = new JsonMapper();

    private AnswerJson() {}

    static Map<String, Object> tree(Answer answer, List<CandidacyAttachment> attachments) {
        return switch (answer) {
            case Answer.Nothing _ -> Map.of("kind", "NOTHING");
            case Answer.Text(var text) -> Map.of("kind", "TEXT", "text", text);
            case Answer.YesNo(var yes) -> Map.of("kind", "YES_NO", "yes", yes);
            case Answer.Choices(var chosen) -> Map.of("kind", "CHOICES", "chosen", chosen);
            case Answer.Files _ ->
                Map.of(
                        "kind",
                        "FILES",
                        "files",
                        attachments.stream().map(AnswerJson::attachment).toList());
            case Answer.Territory(var perimeter) -> territory(perimeter);
            case Answer.Seats(var seats) -> Map.of("kind", "SEATS", "seats", seats(seats));
            case Answer.Partners(var partners) ->
                Map.of(
                        "kind",
                        "PARTNERS",
                        "partners",
                        partners.stream().map(AnswerJson::partner).toList());
        };
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    static Answer answer(JsonNode node) {
        var kind = node.path("kind").asString();
        return switch (kind) {
            case "NOTHING" -> new Answer.Nothing();
            case "TEXT" -> new Answer.Text(node.path("text").asString());
            case "YES_NO" -> new Answer.YesNo(node.path("yes").asBoolean());
            case "CHOICES" -> new Answer.Choices(texts(node.path("chosen")));
            case "FILES" ->
                new Answer.Files(attachments(node).stream()
                        .map(CandidacyAttachment::paper)
                        .toList());
            case "TERRITORY" ->
                new Answer.Territory(new Perimeter(
                        texts(node.path("departements")),
                        node.has("region") ? Optional.of(node.path("region").asString()) : Optional.empty()));
            case "SEATS" -> new Answer.Seats(readSeats(node.path("seats")));
            case "PARTNERS" ->
                new Answer.Partners(node.path("partners")
                        .valueStream()
                        .map(AnswerJson::readPartner)
                        .toList());
            default -> throw new IllegalArgumentException("No answer of the kind " + kind);
        };
    }

    static List<CandidacyAttachment> attachments(JsonNode node) {
        return node.path("files")
                .valueStream()
                .map(file -> new CandidacyAttachment(
                        UUID.fromString(file.path("paper").asString()),
                        file.path("name").asString(),
                        file.path("type").asString(),
                        file.path("size").asLong(),
                        new Sha256(file.path("sha256").asString())))
                .toList();
    }

    private static Map<String, Object> attachment(CandidacyAttachment file) {
        return Map.of(
                "paper", file.paper(),
                "name", file.name(),
                "type", file.type(),
                "size", file.size(),
                "sha256", file.sha256().value());
    }

    private static Map<String, Object> territory(Perimeter perimeter) {
        var tree = new HashMap<String, Object>();
        tree.put("kind", "TERRITORY");
        tree.put("departements", perimeter.departements());
        perimeter.region().ifPresent(code -> tree.put("region", code));
        return tree;
    }

    private static Map<String, Object> seats(Map<College, Seat> seats) {
        var tree = new HashMap<String, Object>();
        seats.forEach((college, seat) -> tree.put(
                college.name(),
                Map.of("planned", seat.planned(), "speakingForThemselves", seat.speakingForThemselves())));
        return tree;
    }

    private static Map<College, Seat> readSeats(JsonNode node) {
        var seats = new EnumMap<College, Seat>(College.class);
        node.propertyStream()
                .forEach(one -> seats.put(
                        College.valueOf(one.getKey()),
                        new Seat(
                                one.getValue().path("planned").asInt(),
                                one.getValue().path("speakingForThemselves").asInt())));
        return seats;
    }

    private static Map<String, Object> partner(Partner partner) {
        return Map.of("name", partner.name(), "college", partner.college(), "committed", partner.committed());
    }

    private static Partner readPartner(JsonNode node) {
        return new Partner(
                node.path("name").asString(),
                College.valueOf(node.path("college").asString()),
                node.path("committed").asBoolean());
    }

    private static List<String> texts(JsonNode node) {
        return node.valueStream().map(JsonNode::asString).toList();
    }
}
