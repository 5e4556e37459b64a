package fr.cltsds.call;

import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.journal.Journal;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.Desk;
import fr.cltsds.room.OpenToPublic;
import java.time.Clock;
import java.time.Instant;

/** Where the signatory, by her personal link and a one-time code, files the candidacy and gets its receipt. */
@Desk
@OpenToPublic
public class SignatureDesk {

    private final Candidacies candidacies;
    private final SignatureLinks links;
    private final FiledVersions filed;
    private final FilingRegister register;
    private final CallsInSight calls;
    private final CandidacyLetters letters;
    private final Journal journal;
    private final Clock clock;

    SignatureDesk(
            Candidacies candidacies,
            SignatureLinks links,
            FiledVersions filed,
            FilingRegister register,
            CallsInSight calls,
            CandidacyLetters letters,
            Journal journal,
            Clock clock) {
        this.candidacies = candidacies;
        this.links = links;
        this.filed = filed;
        this.register = register;
        this.calls = calls;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sends six digits to the signatory's own address; answers until when they are good. */
    public Outcome<Instant> sendCode(SendCode command) {
        var now = clock.instant();
        var link = open(command.secret(), now);
        var candidacy = candidacies.get(link.candidacy());
        var signatory = candidacy.signatory().orElseThrow(() -> new Missing("signatory"));
        return link.sendCode(now).map(code -> {
            journal.record("candidacy.code-sent", candidacy.id().value());
            letters.code(signatory, code, calls.get(candidacy.call()));
            return now.plus(SignatureLink.CODE_LASTS);
        });
    }

    /**
     * Files what the signatory has read, in one transaction: the version, its number, its receipt and every letter, or nothing.
     * What is already filed is answered by the receipt it has, however often the button is pressed.
     */
    public Outcome<FilingReceipt> file(FileCandidacy command) {
        var now = clock.instant();
        var owner = links.candidacyOf(command.secret().hash()).orElseThrow(() -> new Missing("link"));
        var candidacy = candidacies.getToChange(new CandidacyId(owner));
        var link = open(command.secret(), now);
        if (candidacy.stage() == CandidacyStage.FILED && !candidacy.isBeingWritten()) {
            return Outcome.done(receiptOf(candidacy));
        }
        var call = calls.get(candidacy.call());
        var form = calls.form(candidacy.call(), candidacy.formVersion());
        return candidacy
                .readyToFile(call, form, command.revision(), now)
                .flatMap(content -> link.tryCode(command.code(), now).map(_ -> content))
                .map(content -> register.file(candidacy, content, call, now));
    }

    private SignatureLink open(Secret secret, Instant now) {
        return links.lock(secret.hash()).filter(link -> link.opensAt(now)).orElseThrow(() -> new Missing("link"));
    }

    private FilingReceipt receiptOf(Candidacy candidacy) {
        return filed.findByCandidacyIdAndVersion(candidacy.id().value(), candidacy.filedVersion())
                .orElseThrow(() -> new Missing(candidacy.id()))
                .receipt();
    }
}
