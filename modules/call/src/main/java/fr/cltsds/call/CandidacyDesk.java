package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.DeleteDraft;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.WithdrawCandidacy;
import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.Desk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Where a lead decides about its candidacy: who signs, whether it is reopened, withdrawn, or given up before it was filed. */
@Desk
public class CandidacyDesk {

    /** A second press of the same button is not a second wish. */
    private static final Duration SAME_PRESS = Duration.ofMinutes(1);

    private final Candidacies candidacies;
    private final DraftsAlive drafts;
    private final DraftErasure erasure;
    private final SignatureLinks links;
    private final Filings filings;
    private final CallsInSight calls;
    private final CoWriters coWriters;
    private final CandidacyLetters letters;
    private final Journal journal;
    private final Clock clock;

    CandidacyDesk(
            Candidacies candidacies,
            DraftsAlive drafts,
            DraftErasure erasure,
            SignatureLinks links,
            Filings filings,
            CallsInSight calls,
            CoWriters coWriters,
            CandidacyLetters letters,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.drafts = drafts;
        this.erasure = erasure;
        this.links = links;
        this.filings = filings;
        this.calls = calls;
        this.coWriters = coWriters;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome<CandidacyId> nameSignatory(NameSignatory command) {
        var now = clock.instant();
        var by = coWriters.acting();
        var candidacy = candidacies.getToChange(command.candidacy());
        var call = calls.get(candidacy.call());
        var before = candidacy.signatory();
        var signatory = new CandidacySignatory(
                AnswerText.line(command.name()),
                AnswerText.line(command.function()),
                command.email().value());
        return candidacy.nameSignatory(signatory, by, call, now).map(_ -> {
            if (before.filter(signatory::equals).isEmpty() || !wasJustSent(candidacy, now)) {
                sendLink(candidacy, signatory, call, now);
            }
            return candidacy.id();
        });
    }

    private boolean wasJustSent(Candidacy candidacy, Instant now) {
        return links.findByCandidacyId(candidacy.id().value()).stream()
                .anyMatch(
                        link -> link.opensAt(now) && now.isBefore(link.sentAt().plus(SAME_PRESS)));
    }

    private void sendLink(Candidacy candidacy, CandidacySignatory signatory, CallInSight call, Instant now) {
        cancelLinks(candidacy, now);
        var secret = Secret.draw();
        var _ = links.save(new SignatureLink(candidacy, secret, call.deadline(), now));
        journal.record("candidacy.signatory-named", candidacy.id().value());
        letters.signature(candidacy, signatory, secret, call);
    }

    private void cancelLinks(Candidacy candidacy, Instant now) {
        links.findByCandidacyId(candidacy.id().value()).stream()
                .filter(link -> link.opensAt(now))
                .forEach(link -> link.cancel(now));
    }

    /** Begins the next version beside the filed one, which stays valid until this one is filed. */
    public Outcome<CandidacyId> reopen(ReopenCandidacy command) {
        var now = clock.instant();
        var by = coWriters.acting();
        var candidacy = candidacies.getToChange(command.candidacy());
        var call = calls.get(candidacy.call());
        return candidacy.reopen(by, call, now).map(_ -> {
            if (!drafts.existsById(candidacy.id().value())) {
                var _ = drafts.save(new DraftAlive(candidacy, now));
                journal.record("candidacy.reopened", candidacy.id().value());
                letters.reopened(candidacy, call);
            }
            return candidacies.save(candidacy).id();
        });
    }

    public Outcome<CandidacyId> withdraw(WithdrawCandidacy command) {
        var now = clock.instant();
        var by = coWriters.acting();
        var reason = AnswerText.clean(command.reason()).strip();
        var candidacy = candidacies.getToChange(command.candidacy());
        return candidacy.withdraw(reason, by, now).map(_ -> {
            cancelLinks(candidacy, now);
            drafts.deleteById(candidacy.id().value());
            filings.withdraw(
                    candidacy.call(), command.territory(), candidacy.id().value(), now);
            journal.recordWithReason("candidacy.withdrawn", candidacy.id().value(), reason);
            letters.withdrawn(candidacy, reason, calls.get(candidacy.call()));
            return candidacies.save(candidacy).id();
        });
    }

    /** Erases a draft never filed, with every answer, file, comment and invitation; nobody enters the room any more. */
    public Outcome<CandidacyId> delete(DeleteDraft command) {
        var now = clock.instant();
        var by = coWriters.acting();
        var candidacy = candidacies.getToChange(command.candidacy());
        return candidacy.delete(by, now).map(_ -> {
            letters.deleted(candidacy, calls.get(candidacy.call()));
            erasure.erase(candidacy, now);
            return command.candidacy();
        });
    }
}
