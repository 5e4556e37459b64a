package fr.cltsds.ui.security;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider that proves who people are.
 *
 * @param issuerUri its address, as it stands in what it signs
 * @param clientId the name by which it knows the portal
 * @param clientSecret what the portal proves itself with
 */
@ConfigurationProperties("portail.identity")
record IdentityProvider(
        @DefaultValue("") String issuerUri,
        @DefaultValue("portail") String clientId,
        @DefaultValue("") String clientSecret) {

    /** Scheme, host and port of the provider; nothing in a demonstration, which has none. */
    Optional<String> origin() {
        return Optional.of(issuerUri)
                .filter(issuer -> !issuer.isBlank())
                .map(URI::create)
                .map(issuer -> issuer.getScheme() + "://" + issuer.getRawAuthority());
    }
}
