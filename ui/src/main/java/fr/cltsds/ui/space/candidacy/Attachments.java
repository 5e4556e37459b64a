package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.call.AnswerBoard;
import fr.cltsds.call.CandidacyAttachment;
import fr.cltsds.call.ReceiptBoard;
import fr.cltsds.ui.space.kit.HandedFile;

/** The joined files, as they are handed out: of the draft, or of a version that was filed. */
final class Attachments {

    private Attachments() {}

    static DownloadHandler ofDraft(AnswerBoard board, Draft draft, CandidacyAttachment file) {
        return new HandedFile(
                file.name(),
                file.type(),
                out -> board.copyAttachment(draft.territory(), draft.candidacy(), file.paper(), out));
    }

    static DownloadHandler ofVersion(ReceiptBoard board, Draft draft, int version, CandidacyAttachment file) {
        return new HandedFile(
                file.name(),
                file.type(),
                out -> board.copyAttachment(draft.territory(), draft.candidacy(), version, file.paper(), out));
    }
}
