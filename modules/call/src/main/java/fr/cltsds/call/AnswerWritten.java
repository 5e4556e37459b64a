package fr.cltsds.call;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An answer as it stands in a draft, with who wrote it last. */
@Embeddable
record AnswerWritten(
        @JdbcTypeCode(SqlTypes.JSON) String content, int version, UUID editorId, String editorName, Instant writtenAt) {

    static AnswerWritten first(Answer answer, List<CandidacyAttachment> files, CoWriter by, Instant now) {
        return of(answer, files, 1, by, now);
    }

    AnswerWritten next(Answer answer, List<CandidacyAttachment> files, CoWriter by, Instant now) {
        return of(answer, files, version + 1, by, now);
    }

    private static AnswerWritten of(
            Answer answer, List<CandidacyAttachment> files, int version, CoWriter by, Instant now) {
        return new AnswerWritten(
                CanonicalJson.of(AnswerJson.tree(answer, files)),
                version,
                by.person().value(),
                by.name(),
                now);
    }

    Answer answer() {
        return AnswerJson.answer(AnswerJson.parse(content));
    }

    List<CandidacyAttachment> attachments() {
        return AnswerJson.attachments(AnswerJson.parse(content));
    }
}
