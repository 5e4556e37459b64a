package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Board;
import fr.cltsds.room.OpenToPublic;
import fr.cltsds.room.TerritoryId;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Where the signatory, by her personal link, reads the whole file over and finds its receipt again. */
@Board
@OpenToPublic
public class SignatureBoard {

    private final SignatureLinks links;
    private final Candidacies candidacies;
    private final FiledVersions filed;
    private final CallsInSight calls;
    private final RecapWriter recaps;
    private final Papers papers;
    private final Clock clock;

    SignatureBoard(
            SignatureLinks links,
            Candidacies candidacies,
            FiledVersions filed,
            CallsInSight calls,
            RecapWriter recaps,
            Papers papers,
            Clock clock) {
        this.links = links;
        this.candidacies = candidacies;
        this.filed = filed;
        this.calls = calls;
        this.recaps = recaps;
        this.papers = papers;
        this.clock = clock;
    }

    public SignaturePage page(TerritoryId territory, Secret secret) {
        var now = clock.instant();
        var link = link(secret);
        var candidacy = candidacies.get(link.candidacy());
        var signatory = candidacy.signatory().orElseThrow(() -> new Missing("signatory"));
        var call = calls.get(candidacy.call());
        var form = calls.form(candidacy.call(), candidacy.formVersion());
        var status = CandidacyStatus.of(candidacy, call, now);
        return new SignaturePage(
                candidacy.id(),
                call.title(),
                call.deadline(),
                call.contact(),
                status,
                candidacy.isBeingWritten() && call.receivesAt(now, candidacy.begunAt()),
                signatory.name(),
                signatory.function(),
                signatory.email(),
                candidacy.sheet().revision(),
                recaps.draft(RecapContent.of(candidacy, call, form), status),
                Completeness.of(candidacy, call, form),
                link.codeGoodUntil(now),
                link.untilNextCode(now).toSeconds(),
                latest(candidacy).map(FiledVersion::receipt));
    }

    /** The receipt of the latest filed version; {@link Missing} before the first. */
    public ReceiptDetail receipt(TerritoryId territory, Secret secret) {
        var candidacy = candidacies.get(link(secret).candidacy());
        var call = calls.get(candidacy.call());
        var one = latest(candidacy).orElseThrow(() -> new Missing("receipt"));
        return ReceiptDetail.of(
                one.receipt(),
                RecapContent.read(one.canonical()),
                CandidacyStatus.of(candidacy, call, clock.instant()),
                call);
    }

    /** Writes out a file of what is to be signed; elsewhere than to a slow line, for a transaction is open. */
    public CandidacyAttachment copyAttachment(TerritoryId territory, Secret secret, UUID paper, OutputStream out) {
        var attachment = candidacies
                .get(link(secret).candidacy())
                .sheet()
                .attachments()
                .filter(file -> file.paper().equals(paper))
                .findFirst()
                .orElseThrow(() -> new Missing(paper));
        papers.copyTo(attachment.paper(), out);
        return attachment;
    }

    private SignatureLink link(Secret secret) {
        return links.findBySecretHash(secret.hash())
                .filter(one -> one.opensAt(clock.instant()))
                .orElseThrow(() -> new Missing("link"));
    }

    private Optional<FiledVersion> latest(Candidacy candidacy) {
        return filed.findByCandidacyIdAndVersion(candidacy.id().value(), candidacy.filedVersion());
    }
}
