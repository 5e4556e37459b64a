package fr.cltsds.ui.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is said when a page is not there or has failed, whichever front it stood on. Nothing there and not yours answer the
 * same bytes; a failure of ours bears a reference, which is also in the log beside its cause.
 */
@Controller
class FailurePages implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(FailurePages.class);
    private static final Set<Integer> SAID = Set.of(400, 404, 410, 429, 500, 503);
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String RETRY_IN_SECONDS = "60";

    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    ModelAndView failure(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        var failure = new Failure(status, page(status), status < 500 ? null : logged(request, status));
        if (status == 429 || status == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_IN_SECONDS);
        }
        return new ModelAndView("site/error", Map.of("problem", failure), HttpStatus.valueOf(status));
    }

    /** Whoever asks for this page itself asks for something that is not there. */
    private static int status(HttpServletRequest request) {
        @Nullable Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(told instanceof Integer code) || HttpStatus.resolve(code) == null) {
            return HttpStatus.NOT_FOUND.value();
        }
        return code == HttpStatus.FORBIDDEN.value() ? HttpStatus.NOT_FOUND.value() : code;
    }

    private static int page(int status) {
        if (SAID.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private String logged(HttpServletRequest request, int status) {
        var reference = draw();
        @Nullable Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (cause instanceof Throwable thrown) {
            log.error("Failure {} ({})", reference, status, thrown);
        } else {
            log.error("Failure {} ({})", reference, status);
        }
        return reference;
    }

    private String draw() {
        var letters = new StringBuilder();
        for (var i = 0; i < 8; i++) {
            letters.append(i == 4 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
