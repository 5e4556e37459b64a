package fr.cltsds.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.header.HeaderWriter;

/** What the pages of each front may load (Content-Security-Policy): from the portal alone, never from elsewhere. */
final class WhatMayLoad {

    private static final String HEADER = "Content-Security-Policy";
    private static final String NUMBER = WhatMayLoad.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String NOTHING_ELSE =
            "; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'";

    private static final String PAGE =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'" + NOTHING_ELSE;

    private WhatMayLoad() {}

    /**
     * A page of the public site: no script at all. A form may lead to the workspace, hence to the provider where one signs
     * in: browsers hold what a form is redirected to against the page it was sent from. What has already said less of
     * itself, as a download, keeps to it.
     */
    static HeaderWriter page(IdentityProvider provider) {
        var policy = provider.origin().map(origin -> PAGE + " " + origin).orElse(PAGE);
        return (_, response) -> {
            if (!response.containsHeader(HEADER)) {
                response.setHeader(HEADER, policy);
            }
        };
    }

    /**
     * A page of the workspace. Flow runs what the server sends it as functions, hence {@code unsafe-eval}; its components
     * place themselves by style attributes, and Lumo's icons are fonts inside its style sheet. Every script and style element
     * that stands in the page itself must bear the number drawn for this one answer.
     */
    static HeaderWriter workspace() {
        return (request, response) -> {
            if (request.getRequestURI().startsWith(request.getContextPath() + Fronts.SIGN_IN)) {
                response.setHeader(HEADER, PAGE);
            } else {
                var number = "'nonce-" + numberOf(request) + "'";
                response.setHeader(
                        HEADER,
                        "default-src 'none'; script-src 'self' 'unsafe-eval' " + number
                                + "; style-src 'self' " + number + "; style-src-attr 'unsafe-inline'"
                                + "; img-src 'self' data:; font-src 'self' data:" + NOTHING_ELSE);
            }
        };
    }

    /** The number of this answer, drawn at the first question. */
    static String numberOf(HttpServletRequest request) {
        @Nullable Object drawn = request.getAttribute(NUMBER);
        if (drawn == null) {
            var bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            drawn = Base64.getEncoder().encodeToString(bytes);
            request.setAttribute(NUMBER, drawn);
        }
        return Objects.toString(drawn);
    }
}
