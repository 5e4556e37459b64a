package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.AcceptInvitation;
import fr.cltsds.call.CandidacyCommand.InviteCoWriter;
import fr.cltsds.call.CandidacyCommand.RemoveCoWriter;
import fr.cltsds.call.CandidacyCommand.ResendInvitation;
import fr.cltsds.call.CandidacyCommand.RevokeInvitation;
import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Memberships;
import fr.cltsds.people.Role;
import fr.cltsds.room.Desk;
import fr.cltsds.room.OpenToPublic;
import java.time.Clock;
import java.util.UUID;

/** Where the lead asks others to write, comment or read with it, and where they accept. */
@Desk
public class CoWriterDesk {

    static final int MOST_INVITATIONS = 50;

    private final Candidacies candidacies;
    private final Invitations invitations;
    private final CallsInSight calls;
    private final CoWriters coWriters;
    private final Memberships memberships;
    private final CandidacyLetters letters;
    private final Journal journal;
    private final Clock clock;

    CoWriterDesk(
            Candidacies candidacies,
            Invitations invitations,
            CallsInSight calls,
            CoWriters coWriters,
            Memberships memberships,
            CandidacyLetters letters,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.invitations = invitations;
        this.calls = calls;
        this.coWriters = coWriters;
        this.memberships = memberships;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<UUID> invite(InviteCoWriter command) {
        var now = clock.instant();
        var by = coWriters.acting();
        var candidacy = candidacies.getToChange(command.candidacy());
        var others = invitations.findByCandidacyIdOrderById(candidacy.id().value());
        var known = coWriters.all().stream().anyMatch(member -> member.email()
                        .equalsIgnoreCase(command.email().value()))
                || others.stream().anyMatch(one -> one.opensAt(now) && one.isFor(command.email()));
        var secret = Secret.draw();
        return Rules.require(CandidacyRule.ONLY_THE_LEAD_DECIDES, by.leads())
                .and(CoWriterRule.THE_PERSON_IS_NEW_TO_THE_TEAM, !known)
                .and(CoWriterRule.INVITATIONS_ARE_FEW_ENOUGH, others.size() < MOST_INVITATIONS, MOST_INVITATIONS)
                .thenTry(() -> Invitation.of(candidacy, command, by, secret, now))
                .map(invitation -> send(invitations.save(invitation), candidacy, secret, "co-writer.invited"));
    }

    public Outcome<UUID> resend(ResendInvitation command) {
        var by = coWriters.acting();
        var invitation = invitations.get(command.invitation());
        var candidacy = candidacies.get(invitation.candidacy());
        var secret = Secret.draw();
        return Rules.require(CandidacyRule.ONLY_THE_LEAD_DECIDES, by.leads())
                .thenTry(() -> invitation.resend(secret, clock.instant()))
                .map(again -> send(again, candidacy, secret, "co-writer.invited-again"));
    }

    private UUID send(Invitation invitation, Candidacy candidacy, Secret secret, String act) {
        journal.record(act, invitation.id());
        letters.invitation(invitation, candidacy, secret, calls.get(candidacy.call()));
        return invitation.id();
    }

    public Outcome<UUID> revoke(RevokeInvitation command) {
        var by = coWriters.acting();
        var invitation = invitations.get(command.invitation());
        return Rules.require(CandidacyRule.ONLY_THE_LEAD_DECIDES, by.leads())
                .thenTry(() -> invitation.revoke(clock.instant()))
                .map(revoked -> {
                    journal.record("co-writer.invitation-revoked", revoked.id());
                    return revoked.id();
                });
    }

    /** Lets in the account made of the invited address; a link that opens nothing is {@link Missing}, whatever the cause. */
    @OpenToPublic
    public CandidacyId accept(AcceptInvitation command, Actor account) {
        var now = clock.instant();
        var invitation = invitations
                .lock(command.secret().hash())
                .filter(one -> one.opensAt(now))
                .filter(one -> one.isFor(account.email()))
                .orElseThrow(() -> new Missing("invitation"));
        invitation.accept(now);
        if (!isLead(account)) {
            memberships.grant(account, invitation.role());
        }
        journal.record("co-writer.joined", invitation.id());
        return invitation.candidacy();
    }

    private boolean isLead(Actor account) {
        return coWriters.all().stream()
                .anyMatch(member -> member.role() == Role.LEAD
                        && member.person().equals(account.person().value()));
    }

    /** Ends somebody's right to the file at once. */
    public Outcome<UUID> remove(RemoveCoWriter command) {
        var by = coWriters.acting();
        var member = coWriters.all().stream()
                .filter(one -> one.id().equals(command.membership()))
                .findFirst()
                .orElseThrow(() -> new Missing(command.membership()));
        return Rules.require(CandidacyRule.ONLY_THE_LEAD_DECIDES, by.leads())
                .and(CoWriterRule.THE_LEAD_STAYS, member.role() != Role.LEAD)
                .then(() -> {
                    var gone = memberships.revoke(member.id());
                    journal.record("co-writer.removed", gone.person());
                    return gone.id();
                });
    }
}
