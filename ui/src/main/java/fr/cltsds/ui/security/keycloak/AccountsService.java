package fr.cltsds.ui.security.keycloak;

import java.net.URI;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal signs in to Keycloak for itself, to make accounts and nothing more.
 *
 * @param issuerUri the realm's address, as it stands in its tokens
 * @param clientId the name by which Keycloak knows the portal's people
 * @param accountsClientId the service account that may make accounts
 */
@ConfigurationProperties("portail.identity")
record AccountsService(
        @DefaultValue("") String issuerUri,
        @DefaultValue("portail") String clientId,
        @DefaultValue("portail-comptes") String accountsClientId,
        @DefaultValue("") String accountsClientSecret) {

    private static final String REALMS = "/realms/";

    Keycloak signedIn() {
        return KeycloakBuilder.builder()
                .serverUrl(issuerUri.substring(0, issuerUri.indexOf(REALMS)))
                .realm(realm())
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(accountsClientId)
                .clientSecret(accountsClientSecret)
                .build();
    }

    String realm() {
        return URI.create(issuerUri).getPath().replaceFirst(".*" + REALMS, "");
    }
}
