package fr.cltsds.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** All that is answered so far, each answer with its own version, so that two people can write beside each other. */
@Embeddable
class AnswerSheet {

    @ElementCollection
    @CollectionTable(schema = "call", name = "answer", joinColumns = @JoinColumn(name = "candidacy_id"))
    @MapKeyColumn(name = "question_id")
    private Map<UUID, AnswerWritten> answers = new HashMap<>();

    /** Counts every change of the file, so that nobody files what she has not read. */
    private int revision;

    /** Keeps an answer, unless somebody else has written another one since the version that this one builds on. */
    AnswerOutcome save(
            QuestionView question,
            Answer answer,
            int base,
            CoWriter by,
            Function<UUID, Optional<CandidacyAttachment>> kept,
            Instant now) {
        var before = answers.get(question.id().value());
        if (before == null && answer.isEmpty()) {
            return new AnswerOutcome.Saved(0, now);
        }
        if (before != null && before.answer().equals(answer)) {
            return new AnswerOutcome.Saved(before.version(), before.writtenAt());
        }
        if (before != null && before.version() != base) {
            return new AnswerOutcome.Conflict(
                    answer, before.answer(), before.editorName(), before.writtenAt(), before.version());
        }
        var files = attachments(answer, kept);
        var written =
                before == null ? AnswerWritten.first(answer, files, by, now) : before.next(answer, files, by, now);
        answers.put(question.id().value(), written);
        change();
        return new AnswerOutcome.Saved(written.version(), now);
    }

    void change() {
        revision++;
    }

    int revision() {
        return revision;
    }

    Optional<AnswerWritten> find(QuestionId question) {
        return Optional.ofNullable(answers.get(question.value()));
    }

    Answer answer(QuestionId question) {
        return find(question).map(AnswerWritten::answer).orElse(new Answer.Nothing());
    }

    Stream<CandidacyAttachment> attachments() {
        return answers.values().stream().flatMap(written -> written.attachments().stream());
    }

    private static List<CandidacyAttachment> attachments(
            Answer answer, Function<UUID, Optional<CandidacyAttachment>> kept) {
        return answer instanceof Answer.Files(var papers)
                ? papers.stream().flatMap(paper -> kept.apply(paper).stream()).toList()
                : List.of();
    }
}
