package fr.cltsds.call;

import fr.cltsds.people.Member;
import java.util.List;

/** Who writes, comments and reads, and who was asked to; all may see it, the lead alone changes it. */
public record CandidacyTeam(List<Member> members, List<InvitationRow> invitations, boolean mayChange) {

    public CandidacyTeam {
        members = List.copyOf(members);
        invitations = List.copyOf(invitations);
    }
}
