package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.AttachFile;
import fr.cltsds.call.CandidacyCommand.DetachFile;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Desk;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where the team writes its answers, one by one, each kept as soon as it is written. */
@Desk
public class AnswerDesk {

    /** Somebody who keeps writing the same answer is written down once in this time. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(15);

    private final Candidacies candidacies;
    private final FiledVersions filed;
    private final CallsInSight calls;
    private final CoWriters coWriters;
    private final Papers papers;
    private final Journal journal;
    private final Clock clock;

    AnswerDesk(
            Candidacies candidacies,
            FiledVersions filed,
            CallsInSight calls,
            CoWriters coWriters,
            Papers papers,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.filed = filed;
        this.calls = calls;
        this.coWriters = coWriters;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    public AnswerOutcome save(SaveAnswer command) {
        var by = coWriters.acting();
        var candidacy = candidacies.getToChange(command.candidacy());
        return write(candidacy, command.question(), command.answer(), command.baseVersion(), by);
    }

    /** Keeps a file and adds it to the answer; two people may add files to one answer at the same time. */
    public Outcome<CandidacyAttachment> attach(AttachFile command, InputStream content) {
        var by = coWriters.acting();
        if (!by.writes()) {
            return Outcome.refused(CandidacyRule.ONLY_WRITERS_WRITE);
        }
        return papers.keep(command.name(), content).flatMap(paper -> {
            var candidacy = candidacies.getToChange(command.candidacy());
            var before = files(candidacy, command.question());
            var after = Stream.concat(before.stream(), Stream.of(paper.id())).toList();
            return outcome(candidacy, command.question(), after, by, CandidacyAttachment.of(paper), paper.id());
        });
    }

    private Outcome<CandidacyAttachment> outcome(
            Candidacy candidacy,
            QuestionId question,
            List<UUID> after,
            CoWriter by,
            CandidacyAttachment kept,
            UUID paper) {
        return switch (write(candidacy, question, new Answer.Files(after), version(candidacy, question), by)) {
            case AnswerOutcome.Refused(var broken) -> {
                papers.discard(paper);
                yield Rules.none().and(broken).then(() -> kept);
            }
            case AnswerOutcome.Saved _, AnswerOutcome.Conflict _ -> Outcome.done(kept);
        };
    }

    /** Takes a file out of the answer; it is thrown away unless a filed version names it. */
    public AnswerOutcome detach(DetachFile command) {
        var by = coWriters.acting();
        var candidacy = candidacies.getToChange(command.candidacy());
        var after = files(candidacy, command.question()).stream()
                .filter(paper -> !paper.equals(command.paper()))
                .toList();
        var base = version(candidacy, command.question());
        return write(candidacy, command.question(), new Answer.Files(after), base, by);
    }

    private AnswerOutcome write(Candidacy candidacy, QuestionId asked, Answer answer, int base, CoWriter by) {
        var now = clock.instant();
        var question = calls.form(candidacy.call(), candidacy.formVersion())
                .question(asked)
                .orElseThrow(() -> new Missing(asked));
        var before = candidacy.sheet().find(asked);
        var known = before.map(AnswerWritten::attachments).orElse(List.of());
        var outcome = candidacy.save(
                question, answer, base, by, calls.get(candidacy.call()), paper -> kept(known, paper), now);
        if (outcome instanceof AnswerOutcome.Saved saved
                && saved.version() > before.map(AnswerWritten::version).orElse(0)) {
            throwAway(candidacy, known);
            writeDown(before, question, candidacy, by, now);
        }
        return outcome;
    }

    private Optional<CandidacyAttachment> kept(List<CandidacyAttachment> known, UUID paper) {
        return known.stream()
                .filter(file -> file.paper().equals(paper))
                .findFirst()
                .or(() -> papers.find(paper).map(CandidacyAttachment::of));
    }

    /** What was filed keeps its files, whatever becomes of the draft beside it. */
    private void throwAway(Candidacy candidacy, List<CandidacyAttachment> before) {
        var gone = new HashSet<UUID>();
        before.forEach(file -> gone.add(file.paper()));
        candidacy.sheet().attachments().forEach(file -> gone.remove(file.paper()));
        if (gone.isEmpty()) {
            return;
        }
        var versions = filed.findByCandidacyIdOrderByVersion(candidacy.id().value());
        gone.stream()
                .filter(paper -> versions.stream().noneMatch(version -> version.names(paper)))
                .forEach(papers::discard);
    }

    private void writeDown(
            Optional<AnswerWritten> before, QuestionView question, Candidacy candidacy, CoWriter by, Instant now) {
        var sameSitting = before.filter(
                        written -> written.editorId().equals(by.person().value()))
                .filter(written -> now.isBefore(written.writtenAt().plus(ONE_SITTING)))
                .isPresent();
        if (!sameSitting) {
            journal.record("candidacy.answered", candidacy.id().value(), question.key());
        }
    }

    private static List<UUID> files(Candidacy candidacy, QuestionId question) {
        return candidacy.sheet().find(question).map(AnswerWritten::attachments).orElse(List.of()).stream()
                .map(CandidacyAttachment::paper)
                .toList();
    }

    private static int version(Candidacy candidacy, QuestionId question) {
        return candidacy.sheet().find(question).map(AnswerWritten::version).orElse(0);
    }
}
