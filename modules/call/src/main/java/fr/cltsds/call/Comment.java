package fr.cltsds.call;

import static fr.cltsds.call.CommentRule.AN_ANSWER_FOLLOWS_A_COMMENT;
import static fr.cltsds.call.CommentRule.ONLY_COMMENTATORS_COMMENT;
import static fr.cltsds.call.CommentRule.THE_COMMENT_SAYS_SOMETHING;

import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What somebody of the team remarks on one answer, or replies to such a remark; never part of what is filed. */
@Entity
@Table(schema = "call", name = "comment")
class Comment {

    static final int LONGEST = 4_000;

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private UUID territoryId;

    private UUID candidacyId;
    private UUID questionId;
    private @Nullable UUID parentId;
    private UUID authorId;
    private String authorName;
    private String text;
    private Instant writtenAt;
    private @Nullable Instant resolvedAt;
    private @Nullable String resolvedBy;

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    private Comment(Candidacy on, QuestionId question, @Nullable UUID parent, String text, CoWriter by, Instant now) {
        this.id = Ids.next();
        this.territoryId = on.territory().value();
        this.candidacyId = on.id().value();
        this.questionId = question.value();
        this.parentId = parent;
        this.authorId = by.person().value();
        this.authorName = by.name();
        this.text = text;
        this.writtenAt = now;
    }

    static Outcome<Comment> on(Candidacy candidacy, QuestionId question, String typed, CoWriter by, Instant now) {
        var text = AnswerText.clean(typed).strip();
        return mayBeWritten(text, by).then(() -> new Comment(candidacy, question, null, text, by, now));
    }

    /** A reply stands under a remark, never under another reply. */
    Outcome<Comment> reply(Candidacy candidacy, String typed, CoWriter by, Instant now) {
        var text = AnswerText.clean(typed).strip();
        return mayBeWritten(text, by)
                .and(AN_ANSWER_FOLLOWS_A_COMMENT, parentId == null)
                .then(() -> new Comment(candidacy, new QuestionId(questionId), id, text, by, now));
    }

    private static Rules mayBeWritten(String text, CoWriter by) {
        return Rules.require(ONLY_COMMENTATORS_COMMENT, by.role().mayComment())
                .and(
                        THE_COMMENT_SAYS_SOMETHING,
                        !AnswerText.isBlank(text) && AnswerText.length(text) <= LONGEST,
                        LONGEST);
    }

    /** Says that nothing is left to do about a remark, or that something is after all. */
    Outcome<Comment> resolve(boolean resolved, CoWriter by, Instant now) {
        return Rules.require(ONLY_COMMENTATORS_COMMENT, by.role().mayComment())
                .and(AN_ANSWER_FOLLOWS_A_COMMENT, parentId == null)
                .then(() -> {
                    resolvedAt = resolved ? now : null;
                    resolvedBy = resolved ? by.name() : null;
                    return this;
                });
    }

    CommentRow row() {
        return new CommentRow(
                id,
                new QuestionId(questionId),
                Optional.ofNullable(parentId),
                authorName,
                text,
                writtenAt,
                Optional.ofNullable(resolvedAt),
                Optional.ofNullable(resolvedBy));
    }

    UUID id() {
        return id;
    }

    CandidacyId candidacy() {
        return new CandidacyId(candidacyId);
    }

    UUID authorId() {
        return authorId;
    }
}
