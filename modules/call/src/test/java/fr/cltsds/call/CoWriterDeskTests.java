package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.RemoveCoWriter;
import fr.cltsds.call.CandidacyCommand.ReplyToComment;
import fr.cltsds.call.CandidacyCommand.ResendInvitation;
import fr.cltsds.call.CandidacyCommand.ResolveComment;
import fr.cltsds.call.CandidacyCommand.RevokeInvitation;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.call.CandidacyDesks.Opened;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A lead asks others in by personal links, and a team talks about its answers. */
@ModuleTest
class CoWriterDeskTests {

    private final CandidacyDesks desks;

    @Autowired
    CoWriterDeskTests(ApplicationContext portal) {
        desks = new CandidacyDesks(portal);
    }

    @Test
    void whoeverAcceptsJoinsWithTheRoleSheWasAskedFor() {
        var draft = desks.opened();

        var commentator = desks.joined(draft, Role.COMMENTATOR);

        var team = desks.as(commentator, () -> desks.board.team(draft.territory(), draft.id()));
        assertThat(team.members()).extracting("role").containsExactly(Role.LEAD, Role.COMMENTATOR);
        assertThat(team.invitations()).extracting(InvitationRow::state).containsExactly(InvitationState.ACCEPTED);
        assertThat(team.mayChange()).isFalse();
        assertThat(desks.as(commentator, () -> desks.page(draft)).mayWrite()).isFalse();
    }

    @Test
    void theInvitationSaysWhoAsksAndForWhatAndLookingUsesNothingUp() {
        var draft = desks.opened();
        var guest = CandidacyDesks.somebody();
        var _ = invite(draft, guest, Role.EDITOR).orThrow();
        var secret = desks.secret(draft.territory(), "candidacy-invitation");

        var page = desks.invitations.invitation(draft.territory(), secret);

        assertThat(page.from()).isEqualTo(draft.lead().name());
        assertThat(page.role()).isEqualTo(Role.EDITOR);
        assertThat(page.message()).isEqualTo("Bienvenue.");
        assertThat(desks.coWriters.accept(new AcceptInvitation(draft.territory(), secret), guest))
                .isEqualTo(draft.id());
        missing(() -> desks.coWriters.accept(new AcceptInvitation(draft.territory(), secret), guest));
    }

    @Test
    void anInvitationIsForItsAddressOnly() {
        var draft = desks.opened();
        var _ = invite(draft, CandidacyDesks.somebody(), Role.EDITOR).orThrow();
        var secret = desks.secret(draft.territory(), "candidacy-invitation");

        missing(() ->
                desks.coWriters.accept(new AcceptInvitation(draft.territory(), secret), CandidacyDesks.somebody()));
    }

    @Test
    void aRevokedOrResentLinkOpensNothing() {
        var draft = desks.opened();
        var guest = CandidacyDesks.somebody();
        var invitation = invite(draft, guest, Role.EDITOR).orThrow();
        var first = desks.secret(draft.territory(), "candidacy-invitation");

        desks.asLead(draft, () -> desks.coWriters
                .resend(new ResendInvitation(draft.territory(), invitation))
                .orThrow());
        var second = desks.secret(draft.territory(), "candidacy-invitation");
        missing(() -> desks.invitations.invitation(draft.territory(), first));

        desks.asLead(draft, () -> desks.coWriters
                .revoke(new RevokeInvitation(draft.territory(), invitation))
                .orThrow());
        missing(() -> desks.coWriters.accept(new AcceptInvitation(draft.territory(), second), guest));
    }

    @Test
    void nobodyIsInvitedTwiceNorByAnybodyButTheLead() {
        var draft = desks.opened();
        var guest = CandidacyDesks.somebody();
        var editor = desks.joined(draft, Role.EDITOR);

        assertThat(invite(draft, editor, Role.READER)).isRefusedBecause(CoWriterRule.THE_PERSON_IS_NEW_TO_THE_TEAM);
        assertThat(invite(draft, guest, Role.READER)).isDone();
        assertThat(invite(draft, guest, Role.READER)).isRefusedBecause(CoWriterRule.THE_PERSON_IS_NEW_TO_THE_TEAM);
        assertThat(desks.as(editor, () -> desks.coWriters.invite(asked(draft, CandidacyDesks.somebody(), Role.READER))))
                .isRefusedBecause(CandidacyRule.ONLY_THE_LEAD_DECIDES);
    }

    @Test
    void whoeverIsRemovedFindsNothingAtHerNextStep() {
        var draft = desks.opened();
        var editor = desks.joined(draft, Role.EDITOR);
        var team = desks.asLead(draft, () -> desks.board.team(draft.territory(), draft.id()));
        var lead = team.members().getFirst().id();
        var membership = team.members().getLast().id();

        assertThat(desks.asLead(draft, () -> remove(draft, membership))).isDone();

        missing(() -> desks.as(editor, () -> desks.page(draft)));
        assertThat(desks.asLead(draft, () -> remove(draft, lead))).isRefusedBecause(CoWriterRule.THE_LEAD_STAYS);
        missing(() -> desks.asLead(draft, () -> remove(draft, UUID.randomUUID())));
    }

    @Test
    void aRemarkItsReplyAndItsEndAreReadUnderTheAnswer() {
        var draft = desks.opened();
        var commentator = desks.joined(draft, Role.COMMENTATOR);
        var question = desks.question(draft, QuestionKind.LONG_TEXT).id();

        var remark = desks.as(commentator, () -> desks.comments
                .write(new WriteComment(draft.territory(), draft.id(), question, "Précisez."))
                .orThrow());
        var reply = desks.asLead(draft, () -> desks.comments
                .reply(new ReplyToComment(draft.territory(), remark, "C’est fait."))
                .orThrow());
        assertThat(desks.answer(draft, question).openComments()).isEqualTo(1);

        desks.asLead(draft, () -> desks.comments
                .resolve(new ResolveComment(draft.territory(), remark, true))
                .orThrow());
        var rows = desks.asLead(draft, () -> desks.answerBoard.comments(draft.territory(), draft.id(), question));
        assertThat(rows).extracting(CommentRow::id).containsExactly(remark, reply);
        assertThat(rows.getFirst().resolvedBy()).contains(draft.lead().name());
        assertThat(desks.answer(draft, question).openComments()).isZero();
    }

    @Test
    void aRemarkOnNoQuestionOfTheFormIsNowhere() {
        var draft = desks.opened();

        missing(() -> desks.asLead(
                draft,
                () -> desks.comments.write(new WriteComment(
                        draft.territory(), draft.id(), new QuestionId(UUID.randomUUID()), "Précisez."))));
    }

    private Outcome<UUID> invite(Opened draft, Actor guest, Role role) {
        return desks.asLead(draft, () -> desks.coWriters.invite(asked(draft, guest, role)));
    }

    private static InviteCoWriter asked(Opened draft, Actor guest, Role role) {
        return new InviteCoWriter(draft.territory(), draft.id(), guest.name(), guest.email(), role, "Bienvenue.");
    }

    private Outcome<UUID> remove(Opened draft, UUID membership) {
        return desks.coWriters.remove(new RemoveCoWriter(draft.territory(), draft.id(), membership));
    }

    private static void missing(java.util.function.Supplier<?> act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act::get);
    }
}
