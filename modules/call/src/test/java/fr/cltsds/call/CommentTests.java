package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.CommentRule.AN_ANSWER_FOLLOWS_A_COMMENT;
import static fr.cltsds.call.CommentRule.ONLY_COMMENTATORS_COMMENT;
import static fr.cltsds.call.CommentRule.THE_COMMENT_SAYS_SOMETHING;
import static fr.cltsds.call.SomeCandidacy.BORIS;
import static fr.cltsds.call.SomeCandidacy.CLAIRE;
import static fr.cltsds.call.SomeCandidacy.LATER;
import static fr.cltsds.call.SomeCandidacy.NADIA;
import static fr.cltsds.call.SomeCandidacy.NOON;
import static fr.cltsds.call.SomeCandidacy.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.kernel.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team remarks on its answers, replies, and says when a remark is settled. */
class CommentTests {

    private final SomeCandidacy draft = SomeCandidacy.draft();

    @Test
    void whoeverWritesOrCommentsRemarksAndWhoeverReadsDoesNot() {
        assertThat(remark("Précisez.", NADIA)).isDone();
        assertThat(remark("Précisez.", BORIS)).isDone();
        assertThat(remark("Précisez.", CLAIRE)).isDone();
        assertThat(remark("Précisez.", PAUL)).isRefusedBecause(ONLY_COMMENTATORS_COMMENT);
    }

    @Test
    void aRemarkSaysSomethingAndIsNoEssay() {
        assertThat(remark(" \n ", NADIA)).isRefusedBecause(THE_COMMENT_SAYS_SOMETHING);
        assertThat(remark("c".repeat(4_000), NADIA)).isDone();
        assertThat(remark("c".repeat(4_001), NADIA)).isRefusedBecause(THE_COMMENT_SAYS_SOMETHING);
    }

    @Test
    void aReplyFollowsARemarkAndNeverAReply() {
        var remark = remark("Précisez.", NADIA).orThrow();
        var reply = remark.reply(draft.it(), "C’est fait.", CLAIRE, LATER).orThrow();

        assertThat(reply.row().parent()).contains(remark.id());
        assertThat(reply.row().question()).isEqualTo(remark.row().question());
        assertThat(reply.reply(draft.it(), "Merci.", NADIA, LATER)).isRefusedBecause(AN_ANSWER_FOLLOWS_A_COMMENT);
    }

    @Test
    void aRemarkIsSettledByNameAndMayBeOpenedAgain() {
        var remark = remark("Précisez.", NADIA).orThrow();

        assertThat(remark.resolve(true, CLAIRE, LATER)).isDone();
        assertThat(remark.row().resolvedBy()).contains("Claire Lemoine");
        assertThat(remark.row().resolvedAt()).contains(LATER);

        assertThat(remark.resolve(false, NADIA, LATER)).isDone();
        assertThat(remark.row().resolvedAt()).isEmpty();
        assertThat(remark.resolve(true, PAUL, LATER)).isRefusedBecause(ONLY_COMMENTATORS_COMMENT);
    }

    @Test
    void aThreadIsARemarkAndItsReplies() {
        var remark = remark("Précisez.", NADIA).orThrow();
        var other = remark("Bravo.", BORIS).orThrow();
        var reply = remark.reply(draft.it(), "C’est fait.", CLAIRE, LATER).orThrow();

        var all = List.of(remark.row(), other.row(), reply.row());

        assertThat(CommentRow.thread(remark.row(), all)).containsExactly(remark.row(), reply.row());
        assertThat(CommentRow.thread(other.row(), all)).containsExactly(other.row());
    }

    private Outcome<Comment> remark(String text, CoWriter by) {
        return Comment.on(draft.it(), draft.question("frais").id(), text, by, NOON);
    }
}
