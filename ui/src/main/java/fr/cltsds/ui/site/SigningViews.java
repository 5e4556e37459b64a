package fr.cltsds.ui.site;

import fr.cltsds.call.CandidacyAttachment;
import fr.cltsds.call.CandidacyStatus;
import fr.cltsds.call.PrincipleCheck;
import fr.cltsds.call.RecapAnswer;
import fr.cltsds.call.ReceiptDetail;
import fr.cltsds.call.SignaturePage;
import fr.cltsds.ui.site.Signing.Answered;
import fr.cltsds.ui.site.Signing.Gap;
import fr.cltsds.ui.site.Signing.Part;
import fr.cltsds.ui.site.Signing.PrincipleLine;
import fr.cltsds.ui.site.Signing.State;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the one who signs what she signs, and then what she has signed. */
@Component
class SigningViews {

    private final CallCards cards;
    private final Attachments attachments;
    private final Wording wording;
    private final Clock clock;

    SigningViews(CallCards cards, Attachments attachments, Wording wording, Clock clock) {
        this.cards = cards;
        this.attachments = attachments;
        this.wording = wording;
        this.clock = clock;
    }

    Signing signing(SignaturePage page, String root, @Nullable Form form) {
        var recap = page.recap();
        return new Signing(
                page.callTitle(),
                territory(recap.territoryName()),
                recap.lead().organisation(),
                page.signatoryName(),
                page.signatoryFunction(),
                masked(page.signatoryEmail()),
                state(page.status()),
                deadline(page),
                notice(page.status()),
                page.receipt().map(_ -> root + "/recepisse").orElse(null),
                page.completeness().missing().stream()
                        .map(missing -> new Gap(missing.anchor(), missing.wording()))
                        .toList(),
                page.completeness().principles().stream().map(this::principle).toList(),
                recap.sections().stream()
                        .map(section -> new Part(
                                section.anchor(),
                                section.title(),
                                section.answers().stream()
                                        .map(answer -> answered(answer, root))
                                        .toList()))
                        .toList(),
                root + "/dossier.pdf",
                page.revision(),
                form);
    }

    SigningCode code(SignaturePage page, String root, int revision, Form form, Form again) {
        return new SigningCode(
                page.callTitle(),
                wording.of(
                        "site.signing.whose",
                        territory(page.recap().territoryName()),
                        page.recap().lead().organisation()),
                masked(page.signatoryEmail()),
                page.codeGoodUntil().map(Moment::minute).map(FrenchDates::time).orElse(null),
                deadline(page),
                revision,
                form,
                again,
                root);
    }

    Receipt receipt(ReceiptDetail detail, String root) {
        var receipt = detail.receipt();
        return new Receipt(
                wording.label(detail.status()),
                receipt.number(),
                new Moment(Moment.iso(receipt.filedAt()), cards.inParis(receipt.filedAt())),
                receipt.late(),
                detail.callTitle(),
                territory(detail.territoryName()),
                detail.lead().organisation(),
                wording.of("site.signing.signed", detail.signatoryName(), detail.signatoryFunction()),
                receipt.version(),
                receipt.sha256().value(),
                root + "/recepisse.pdf",
                root + "/dossier.pdf",
                next(detail),
                detail.attachments().stream().map(file -> file(file, root)).toList(),
                CallSheets.contact(detail.contact()));
    }

    private String next(ReceiptDetail detail) {
        return switch (detail.status()) {
            case FILED_STILL_EDITABLE, FILED_BEING_CHANGED -> wording.of("print.next.editable", detail.deadline());
            case WITHDRAWN -> wording.of("site.signing.withdrawn");
            case FILED, NOT_FILED, NOT_FILED_IN_TIME -> wording.of("print.next.closed");
        };
    }

    private @Nullable String notice(CandidacyStatus status) {
        return switch (status) {
            case NOT_FILED, FILED_STILL_EDITABLE, FILED -> null;
            case NOT_FILED_IN_TIME -> wording.of("site.signing.too-late");
            case FILED_BEING_CHANGED -> wording.of("site.signing.being-changed");
            case WITHDRAWN -> wording.of("site.signing.withdrawn");
        };
    }

    private State state(CandidacyStatus status) {
        return switch (status) {
            case NOT_FILED, FILED_BEING_CHANGED -> new State(wording.label(status), "circle-dashed", "is-warning");
            case FILED_STILL_EDITABLE, FILED -> new State(wording.label(status), "circle-check", "is-good");
            case NOT_FILED_IN_TIME, WITHDRAWN -> new State(wording.label(status), "circle-x", "is-past");
        };
    }

    private Deadline deadline(SignaturePage page) {
        return cards.closing(page.deadline(), clock.instant());
    }

    private PrincipleLine principle(PrincipleCheck check) {
        return new PrincipleLine(
                wording.label(check.principle()),
                check.isRespected(),
                check.gaps().stream()
                        .map(gap -> new Gap(
                                gap.question().map(id -> "question-" + id).orElse("contenu"),
                                wording.of("PrincipleElement." + gap.element().name(), gap.found(), gap.expected())))
                        .toList());
    }

    private Answered answered(RecapAnswer answer, String root) {
        return new Answered(
                answer.anchor(),
                answer.question(),
                answer.required(),
                answer.isEmpty(),
                answer.lines(),
                answer.files().stream().map(file -> file(file, root)).toList());
    }

    private Attachment file(CandidacyAttachment file, String root) {
        return attachments.of(
                root + "/pieces/" + file.paper(),
                file.name(),
                file.name(),
                file.size(),
                file.sha256().value());
    }

    private String territory(Optional<String> name) {
        return name.orElseGet(() -> wording.of("site.territory.not-chosen"));
    }

    /** «j•••@conseil.example»: whoever holds the link may not be the one whom the code reaches. */
    static String masked(String email) {
        var at = email.indexOf('@');
        return at < 1 ? "" : email.charAt(0) + "•••" + email.substring(at);
    }
}
