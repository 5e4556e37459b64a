package fr.cltsds.ui.site;

import fr.cltsds.call.CandidacyPress;
import fr.cltsds.call.SignatureBoard;
import fr.cltsds.wording.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the signatory takes with her: the receipt, the file in print, and what was joined to it. */
@Controller
class SignatureFiles {

    private static final String PDF = "application/pdf";

    private final SignatureBoard board;
    private final CandidacyPress press;
    private final SigningViews views;
    private final Downloads downloads;
    private final Turns turns;
    private final Wording wording;

    SignatureFiles(
            SignatureBoard board,
            CandidacyPress press,
            SigningViews views,
            Downloads downloads,
            Turns turns,
            Wording wording) {
        this.board = board;
        this.press = press;
        this.views = views;
        this.downloads = downloads;
        this.turns = turns;
        this.wording = wording;
    }

    @GetMapping("/signature/{territory}/{secret}/recepisse")
    ModelAndView receipt(@PathVariable String territory, @PathVariable String secret) {
        var link = PersonalLink.of(territory, secret);
        var detail = board.receipt(link.territory(), link.secret());
        return Pages.page("site/receipt", "receipt", views.receipt(detail, link.address(SignaturePages.ROOT)));
    }

    @GetMapping("/signature/{territory}/{secret}/recepisse.pdf")
    void receiptInPrint(
            @PathVariable String territory,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var link = PersonalLink.of(territory, secret);
        var detail = board.receipt(link.territory(), link.secret());
        takeTurn(request);
        var name = detail.receipt().fileName(wording.of("site.signing.receipt-file"));
        downloads.send(request, response, new Downloads.Attached(name, PDF), press.receipt(detail));
    }

    @GetMapping("/signature/{territory}/{secret}/dossier.pdf")
    void fileInPrint(
            @PathVariable String territory,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var link = PersonalLink.of(territory, secret);
        var recap = board.page(link.territory(), link.secret()).recap();
        takeTurn(request);
        var name = wording.of("site.signing.file-file");
        downloads.send(request, response, new Downloads.Attached(name, PDF), press.file(recap));
    }

    @GetMapping("/signature/{territory}/{secret}/pieces/{paper}")
    void attachment(
            @PathVariable String territory,
            @PathVariable String secret,
            @PathVariable UUID paper,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var link = PersonalLink.of(territory, secret);
        downloads.send(request, response, out -> {
            var file = board.copyAttachment(link.territory(), link.secret(), paper, out);
            return new Downloads.Attached(file.name(), file.type());
        });
    }

    private void takeTurn(HttpServletRequest request) {
        if (!turns.mayPrint(request.getRemoteAddr())) {
            throw new TooMany();
        }
    }
}
