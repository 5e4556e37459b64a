package fr.cltsds.call;

import fr.cltsds.journal.Journal;
import fr.cltsds.papers.Papers;
import fr.cltsds.people.Member;
import fr.cltsds.people.Memberships;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Erases a draft that was never filed, and everything that was written or sent for it; only ids stay, in the journal. */
@Component
class DraftErasure {

    private final Candidacies candidacies;
    private final CandidacyRequests requests;
    private final Comments comments;
    private final Invitations invitations;
    private final SignatureLinks links;
    private final SentReminders reminders;
    private final DraftsAlive drafts;
    private final DraftMovements movements;
    private final Memberships memberships;
    private final Papers papers;
    private final Journal journal;

    DraftErasure(
            Candidacies candidacies,
            CandidacyRequests requests,
            Comments comments,
            Invitations invitations,
            SignatureLinks links,
            SentReminders reminders,
            DraftsAlive drafts,
            DraftMovements movements,
            Memberships memberships,
            Papers papers,
            Journal journal) {
        this.candidacies = candidacies;
        this.requests = requests;
        this.comments = comments;
        this.invitations = invitations;
        this.links = links;
        this.reminders = reminders;
        this.drafts = drafts;
        this.movements = movements;
        this.memberships = memberships;
        this.papers = papers;
        this.journal = journal;
    }

    void erase(Candidacy candidacy, Instant now) {
        var id = candidacy.id().value();
        candidacy
                .sheet()
                .attachments()
                .map(CandidacyAttachment::paper)
                .distinct()
                .forEach(papers::discard);
        comments.deleteByCandidacyId(id);
        invitations.deleteByCandidacyId(id);
        links.deleteByCandidacyId(id);
        reminders.deleteByCandidacyId(id);
        drafts.deleteById(id);
        requests.find().ifPresent(requests::delete);
        candidacies.delete(candidacy);
        movements.gone(candidacy.call(), now);
        journal.record("candidacy.deleted", id);
        memberships.all().stream().map(Member::id).forEach(member -> {
            var _ = memberships.revoke(member);
        });
    }
}
