package fr.cltsds.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/** Answers an address so odd that no front takes it: as what is not understood, on a page that loads no more than any other. */
@Component
class OddRequests implements RequestRejectedHandler {

    private final HeaderWriter whatMayLoad;

    OddRequests(IdentityProvider provider) {
        this.whatMayLoad = WhatMayLoad.page(provider);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException {
        whatMayLoad.writeHeaders(request, response);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
