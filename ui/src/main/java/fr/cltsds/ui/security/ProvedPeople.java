package fr.cltsds.ui.security;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import java.util.Objects;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns what the identity provider proves into the one who acts; without an e-mail address nobody can be written to, so nobody enters. */
@Component
class ProvedPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var proved = provider.loadUser(request);
        var email = EmailAddress.parse(proved.getEmail()).orElseThrow(() -> refused("no_email"));
        if (proved.getIssuer() == null || proved.getSubject() == null) {
            throw refused("nobody");
        }
        var name = Objects.requireNonNullElse(proved.getFullName(), email.value());
        return new ProvedPerson(proved, Actor.proved(proved.getIssuer().toString(), proved.getSubject(), name, email));
    }

    private static OAuth2AuthenticationException refused(String reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(reason));
    }
}
