package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.Board;
import fr.cltsds.room.OpenToPublic;
import fr.cltsds.room.TerritoryId;
import java.time.Clock;

/** Where whoever holds an invitation reads who asks, and for what; looking uses nothing up. */
@Board
@OpenToPublic
public class InvitationBoard {

    private final Invitations invitations;
    private final Candidacies candidacies;
    private final CallsInSight calls;
    private final Clock clock;

    InvitationBoard(Invitations invitations, Candidacies candidacies, CallsInSight calls, Clock clock) {
        this.invitations = invitations;
        this.candidacies = candidacies;
        this.calls = calls;
        this.clock = clock;
    }

    public InvitationPage invitation(TerritoryId territory, Secret secret) {
        var invitation = invitations
                .findBySecretHash(secret.hash())
                .filter(one -> one.opensAt(clock.instant()))
                .orElseThrow(() -> new Missing("invitation"));
        var candidacy = candidacies.get(invitation.candidacy());
        var call = calls.get(candidacy.call());
        var form = calls.form(candidacy.call(), candidacy.formVersion());
        return new InvitationPage(
                call.title(),
                call.deadline(),
                RecapContent.of(candidacy, call, form).territoryName(),
                candidacy.lead().organisation(),
                invitation.invitedBy(),
                invitation.message(),
                invitation.name(),
                invitation.email(),
                invitation.role(),
                invitation.expiresAt());
    }
}
