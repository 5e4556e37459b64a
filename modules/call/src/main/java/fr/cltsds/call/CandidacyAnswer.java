package fr.cltsds.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question of the draft, with what is answered to it so far.
 *
 * @param version what the next save builds on; 0 before the first answer
 * @param openComments remarks on it that are not settled
 */
public record CandidacyAnswer(
        QuestionView question,
        Answer answer,
        List<CandidacyAttachment> files,
        int version,
        Optional<String> lastWriter,
        Optional<Instant> lastWrittenAt,
        int openComments) {

    public CandidacyAnswer {
        files = List.copyOf(files);
    }

    static CandidacyAnswer of(QuestionView question, AnswerSheet sheet, int openComments) {
        var written = sheet.find(question.id());
        return new CandidacyAnswer(
                question,
                written.map(AnswerWritten::answer).orElseGet(Answer.Nothing::new),
                written.map(AnswerWritten::attachments).orElse(List.of()),
                written.map(AnswerWritten::version).orElse(0),
                written.map(AnswerWritten::editorName),
                written.map(AnswerWritten::writtenAt),
                openComments);
    }
}
