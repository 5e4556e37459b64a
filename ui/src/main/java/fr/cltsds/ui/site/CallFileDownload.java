package fr.cltsds.ui.site;

import fr.cltsds.call.CallBoard;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Where the file of a call's specification is fetched, the present version or one that it replaced. */
@Controller
@KeptUntilItChanges
class CallFileDownload {

    private final CallBoard board;
    private final Downloads downloads;

    CallFileDownload(CallBoard board, Downloads downloads) {
        this.board = board;
        this.downloads = downloads;
    }

    @GetMapping("/appels/{slug}/cahier-des-charges")
    void download(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var number = version == null ? board.page(slug).specification().number() : version;
        var file = board.file(slug, number);
        if (!new ServletWebRequest(request, response)
                .checkNotModified(file.sha256().value())) {
            downloads.send(request, response, out -> {
                board.copyFile(slug, number, out);
                return new Downloads.Attached(file.name(), file.type());
            });
        }
    }
}
