package fr.cltsds.ui.demo;

import fr.cltsds.call.CandidacyCommand.FileCandidacy;
import fr.cltsds.call.CandidacyCommand.NameSignatory;
import fr.cltsds.call.CandidacyCommand.ReopenCandidacy;
import fr.cltsds.call.CandidacyCommand.SendCode;
import fr.cltsds.call.CandidacyCommand.WithdrawCandidacy;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyStatus;
import fr.cltsds.call.SignatureBoard;
import fr.cltsds.call.SignatureDesk;
import fr.cltsds.kernel.Secret;
import fr.cltsds.ui.demo.DemoCandidacy.Place;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the signatories of the demonstration file, from their personal link and with their code, and what leads do after. */
@Component
@Profile("demo")
class DemoFiling {

    private static final Pattern LINK = Pattern.compile("/signature/[0-9a-f-]{36}/([A-Za-z0-9_-]{22})");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");

    private final DemoCandidacy candidacies;
    private final CandidacyDesk desk;
    private final SignatureDesk signature;
    private final SignatureBoard signing;
    private final DemoActing acting;

    DemoFiling(
            DemoCandidacy candidacies,
            CandidacyDesk desk,
            SignatureDesk signature,
            SignatureBoard signing,
            DemoActing acting) {
        this.candidacies = candidacies;
        this.desk = desk;
        this.signature = signature;
        this.signing = signing;
        this.acting = acting;
    }

    void filed(Place place, DemoCandidate candidate) {
        if (candidacies.page(place).filedVersion() > 0) {
            return;
        }
        if (candidacies.page(place).signatory().isEmpty()) {
            acting.as(place.lead(), () -> {
                var _ = desk.nameSignatory(new NameSignatory(
                                place.territory(),
                                place.candidacy(),
                                candidate.signatory(),
                                candidate.signatoryFunction(),
                                candidate.signatoryAddress()))
                        .orThrow();
            });
        }
        sign(place, candidate);
    }

    private void sign(Place place, DemoCandidate candidate) {
        var secret = new Secret(acting.told(candidate.signatoryAddress(), LINK));
        if (signing.page(place.territory(), secret).codeGoodUntil().isEmpty()) {
            var _ = signature.sendCode(new SendCode(place.territory(), secret)).orThrow();
        }
        var code = acting.told(candidate.signatoryAddress(), CODE);
        var revision = signing.page(place.territory(), secret).revision();
        var _ = signature
                .file(new FileCandidacy(place.territory(), secret, code, revision))
                .orThrow();
    }

    void reopened(Place place) {
        if (candidacies.page(place).status() == CandidacyStatus.FILED_STILL_EDITABLE) {
            acting.as(place.lead(), () -> {
                var _ = desk.reopen(new ReopenCandidacy(place.territory(), place.candidacy()))
                        .orThrow();
            });
        }
    }

    void withdrawn(Place place, String reason) {
        if (candidacies.page(place).status() != CandidacyStatus.WITHDRAWN) {
            acting.as(place.lead(), () -> {
                var _ = desk.withdraw(new WithdrawCandidacy(place.territory(), place.candidacy(), reason))
                        .orThrow();
            });
        }
    }
}
