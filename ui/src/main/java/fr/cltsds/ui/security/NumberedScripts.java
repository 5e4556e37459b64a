package fr.cltsds.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.stereotype.Component;

/** Gives the scripts and styles that stand in the workspace's first page the number without which a browser ignores them. */
@Component
class NumberedScripts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(answer -> {
            if (answer.getVaadinRequest() instanceof VaadinServletRequest request) {
                var number = WhatMayLoad.numberOf(request.getHttpServletRequest());
                answer.getDocument().select("script, style").forEach(element -> element.attr("nonce", number));
            }
        });
    }
}
