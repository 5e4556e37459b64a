package fr.cltsds.ui.security;

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
        @DefaultValue("") String clientSecret) {}
