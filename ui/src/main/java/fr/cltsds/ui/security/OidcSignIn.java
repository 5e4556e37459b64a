package fr.cltsds.ui.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Signs people in at the identity provider, out on both sides, and out here when they sign out there. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class OidcSignIn {

    /** The name of the provider in our own addresses. */
    static final String REGISTRATION = "keycloak";

    private static final String START = Fronts.SPACE + "/oauth2/authorization";
    private static final String RETURN = Fronts.SPACE + "/login/oauth2/code";

    /** The provider is asked for its addresses at the first sign-in: the portal starts without it. */
    @Bean
    ClientRegistrationRepository clientRegistrations(IdentityProvider provider) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(provider)));
    }

    private static ClientRegistration registration(IdentityProvider provider) {
        return ClientRegistrations.fromIssuerLocation(provider.issuerUri())
                .registrationId(REGISTRATION)
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .redirectUri("{baseUrl}" + RETURN + "/{registrationId}")
                .scope("openid", "profile", "email")
                .build();
    }

    @Bean
    OidcSessionRegistry oidcSessions() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    SignIn oidc(PublicAddress address, ProvedPeople people, OidcSessionRegistry sessions, EndedSessions ended) {
        return http -> open(http, address, people, new SignedOutElsewhere(sessions, ended));
    }

    private static void open(
            HttpSecurity http, PublicAddress address, ProvedPeople people, SignedOutElsewhere elsewhere) {
        var home = address.publicUrl() + "/";
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.oauth2LoginPage(START + "/" + REGISTRATION, home);
            vaadin.anyRequest(requests -> requests.authenticated());
        });
        http.oauth2Login(login -> login.authorizationEndpoint(start -> start.baseUri(START))
                .redirectionEndpoint(back -> back.baseUri(RETURN + "/*"))
                .failureUrl(Fronts.SIGN_IN + "/impossible")
                .userInfoEndpoint(about -> about.oidcUserService(people)));
        http.oidcLogout(logout -> logout.backChannel(back -> back.logoutHandler(elsewhere)));
    }
}
