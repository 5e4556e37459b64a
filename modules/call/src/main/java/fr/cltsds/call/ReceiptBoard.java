package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.papers.Papers;
import fr.cltsds.room.Board;
import fr.cltsds.room.TerritoryId;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where what was filed is read: by its team, and once the call is over by whoever of the nation entered with a reason. */
@Board
public class ReceiptBoard {

    private final Candidacies candidacies;
    private final FiledVersions filed;
    private final CallsInSight calls;
    private final RecapWriter recaps;
    private final Papers papers;
    private final Clock clock;

    ReceiptBoard(
            Candidacies candidacies,
            FiledVersions filed,
            CallsInSight calls,
            RecapWriter recaps,
            Papers papers,
            Clock clock) {
        this.candidacies = candidacies;
        this.filed = filed;
        this.calls = calls;
        this.recaps = recaps;
        this.papers = papers;
        this.clock = clock;
    }

    /** Every version that was filed, the latest last. */
    public List<FilingReceipt> receipts(TerritoryId territory, CandidacyId candidacy) {
        return filed.findByCandidacyIdOrderByVersion(candidacy.value()).stream()
                .map(FiledVersion::receipt)
                .toList();
    }

    public ReceiptDetail receipt(TerritoryId territory, CandidacyId candidacy, int version) {
        var owner = candidacies.get(candidacy);
        var call = calls.get(owner.call());
        var one = version(candidacy, version);
        return ReceiptDetail.of(
                one.receipt(),
                RecapContent.read(one.canonical()),
                CandidacyStatus.of(owner, call, clock.instant()),
                call);
    }

    /** A filed version word for word, read from what was filed and from nothing that was written since. */
    public CandidacyRecap recap(TerritoryId territory, CandidacyId candidacy, int version) {
        var one = version(candidacy, version);
        var receipt = one.receipt();
        return recaps.filed(RecapContent.read(one.canonical()), version, receipt.sha256(), receipt.filedAt());
    }

    /** Writes out a file of a filed version; elsewhere than to a slow line, for a transaction is open. */
    public void copyAttachment(
            TerritoryId territory, CandidacyId candidacy, int version, UUID paper, OutputStream out) {
        if (!version(candidacy, version).names(paper)) {
            throw new Missing(paper);
        }
        papers.copyTo(paper, out);
    }

    private FiledVersion version(CandidacyId candidacy, int version) {
        return filed.findByCandidacyIdAndVersion(candidacy.value(), version).orElseThrow(() -> new Missing(candidacy));
    }
}
