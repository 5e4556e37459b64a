package fr.cltsds.ui.demo;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.cltsds.ui.security.Fronts;
import fr.cltsds.ui.security.SignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Signs in to a demonstration by choosing somebody to be and typing the one password. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoSignIn {

    @Bean
    SignIn byPassword(DemoDoorman doorman) {
        return http -> open(http, doorman);
    }

    private static void open(HttpSecurity http, DemoDoorman doorman) {
        http.authenticationProvider(doorman);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> {
            vaadin.loginView("/connexion", "/");
            vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated);
        });
        http.formLogin(form -> form.usernameParameter("compte")
                .passwordParameter("mot-de-passe")
                .failureUrl(Fronts.SIGN_IN + "?refus"));
    }
}
