package fr.cltsds.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Hears from the identity provider that a person has signed out there, and ends her sessions here. */
class SignedOutElsewhere implements LogoutHandler {

    private final OidcSessionRegistry sessions;
    private final EndedSessions ended;

    SignedOutElsewhere(OidcSessionRegistry sessions, EndedSessions ended) {
        this.sessions = sessions;
        this.ended = ended;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication told) {
        if (told != null && told.getPrincipal() instanceof OidcLogoutToken token) {
            sessions.removeSessionInformation(token).forEach(session -> ended.end(session.getSessionId()));
        }
    }
}
