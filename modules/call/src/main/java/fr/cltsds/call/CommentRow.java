package fr.cltsds.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A remark on an answer, or a reply to one, as a line under its question. */
public record CommentRow(
        UUID id,
        QuestionId question,
        Optional<UUID> parent,
        String author,
        String text,
        Instant writtenAt,
        Optional<Instant> resolvedAt,
        Optional<String> resolvedBy) {

    /** A remark and, among all, the replies to it. */
    static Stream<CommentRow> thread(CommentRow remark, List<CommentRow> all) {
        var replies = all.stream()
                .filter(row -> row.parent().filter(remark.id()::equals).isPresent());
        return Stream.concat(Stream.of(remark), replies);
    }
}
