package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.ReplyToComment;
import fr.cltsds.call.CandidacyCommand.ResolveComment;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.Desk;
import java.time.Clock;
import java.util.UUID;

/** Where the team remarks on an answer, replies, and says when a remark is settled. */
@Desk
public class CommentDesk {

    private final Candidacies candidacies;
    private final Comments comments;
    private final CallsInSight calls;
    private final CoWriters coWriters;
    private final Journal journal;
    private final Clock clock;

    CommentDesk(
            Candidacies candidacies,
            Comments comments,
            CallsInSight calls,
            CoWriters coWriters,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.comments = comments;
        this.calls = calls;
        this.coWriters = coWriters;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<UUID> write(WriteComment command) {
        var candidacy = candidacies.get(command.candidacy());
        var question = calls.form(candidacy.call(), candidacy.formVersion())
                .question(command.question())
                .orElseThrow(() -> new Missing(command.question()));
        return Comment.on(candidacy, question.id(), command.text(), coWriters.acting(), clock.instant())
                .map(comment -> keep(comment, "comment.written"));
    }

    public Outcome<UUID> reply(ReplyToComment command) {
        var comment = comments.get(command.comment());
        var candidacy = candidacies.get(comment.candidacy());
        return comment.reply(candidacy, command.text(), coWriters.acting(), clock.instant())
                .map(reply -> keep(reply, "comment.answered"));
    }

    public Outcome<UUID> resolve(ResolveComment command) {
        return comments.get(command.comment())
                .resolve(command.resolved(), coWriters.acting(), clock.instant())
                .map(comment -> keep(comment, command.resolved() ? "comment.resolved" : "comment.reopened"));
    }

    private UUID keep(Comment comment, String act) {
        journal.record(act, comments.save(comment).id());
        return comment.id();
    }
}
