package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.SomeCandidacy.CLAIRE;
import static fr.cltsds.call.SomeCandidacy.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Role;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Somebody is asked to write, comment or read, by a link that lets her in once within seven days. */
class InvitationTests {

    private static final Instant A_WEEK_LATER = NOON.plus(Duration.ofDays(7));

    @ParameterizedTest
    @EnumSource(names = {"EDITOR", "COMMENTATOR", "READER"})
    void oneIsInvitedToWriteToCommentOrToRead(Role role) {
        assertThat(invite("Boris Achour", role, "")).isDone();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"EDITOR", "COMMENTATOR", "READER"},
            mode = Mode.EXCLUDE)
    void nobodyIsInvitedToLeadNorToAnythingElse(Role role) {
        assertThat(invite("Boris Achour", role, "")).isRefusedBecause(CoWriterRule.THE_ROLE_IS_A_CO_WRITERS);
    }

    @Test
    void anInvitationHasANameAndAMessageThatIsNoLetter() {
        assertThat(invite(" ", Role.EDITOR, "")).isRefusedBecause(CoWriterRule.THE_NAME_IS_TOLD);
        assertThat(invite("Boris Achour", Role.EDITOR, "m".repeat(1_001)))
                .isRefusedBecause(CoWriterRule.THE_MESSAGE_IS_SHORT_ENOUGH);
    }

    @Test
    void itWaitsSevenDaysAndThenExpires() {
        var invitation = invitation();

        assertThat(invitation.stateAt(A_WEEK_LATER.minusSeconds(1))).isEqualTo(InvitationState.WAITING);
        assertThat(invitation.stateAt(A_WEEK_LATER)).isEqualTo(InvitationState.EXPIRED);
        assertThat(invitation.opensAt(A_WEEK_LATER)).isFalse();
    }

    @Test
    void onceAcceptedItOpensNothingAnyMore() {
        var invitation = invitation();

        invitation.accept(NOON);

        assertThat(invitation.stateAt(NOON)).isEqualTo(InvitationState.ACCEPTED);
        assertThat(invitation.opensAt(NOON)).isFalse();
        assertThat(invitation.resend(Secret.draw(), NOON)).isRefusedBecause(CoWriterRule.THE_INVITATION_WAITS);
        assertThat(invitation.revoke(NOON)).isRefusedBecause(CoWriterRule.THE_INVITATION_WAITS);
    }

    @Test
    void sentAgainItWaitsSevenMoreDays() {
        var invitation = invitation();

        assertThat(invitation.resend(Secret.draw(), A_WEEK_LATER)).isDone();

        assertThat(invitation.stateAt(A_WEEK_LATER)).isEqualTo(InvitationState.WAITING);
        assertThat(invitation.expiresAt()).isEqualTo(A_WEEK_LATER.plus(Duration.ofDays(7)));
    }

    @Test
    void revokedItOpensNothing() {
        var invitation = invitation();

        assertThat(invitation.revoke(NOON)).isDone();

        assertThat(invitation.opensAt(NOON)).isFalse();
        assertThat(invitation.rowAt(NOON).state()).isEqualTo(InvitationState.REVOKED);
    }

    @Test
    void itIsForOneAddressHoweverItIsCapitalised() {
        assertThat(invitation().isFor(new EmailAddress("Boris.Achour@partenaire.example")))
                .isTrue();
        assertThat(invitation().isFor(new EmailAddress("autre@partenaire.example")))
                .isFalse();
    }

    private static Invitation invitation() {
        return invite("Boris Achour", Role.EDITOR, "Venez écrire avec nous.").orThrow();
    }

    private static Outcome<Invitation> invite(String name, Role role, String message) {
        var candidacy = SomeCandidacy.draft().it();
        var asked = new InviteCoWriter(
                candidacy.territory(),
                candidacy.id(),
                name,
                new EmailAddress("boris.achour@partenaire.example"),
                role,
                message);
        return Invitation.of(candidacy, asked, CLAIRE, Secret.draw(), NOON);
    }
}
