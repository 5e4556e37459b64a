package fr.cltsds.ui.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cltsds.kernel.Secret;
import fr.cltsds.ui.security.Fronts;
import fr.cltsds.ui.security.PublicAddress;
import java.security.MessageDigest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The one password of a demonstration: chosen by who starts it, or drawn at each start; told once, on the console. */
@Component
@Profile("demo")
class DemoPassword {

    private static final Logger log = LoggerFactory.getLogger(DemoPassword.class);

    private final String value;
    private final PublicAddress address;

    DemoPassword(@Value("${portail.demo.password:}") String chosen, PublicAddress address) {
        this.value = chosen.isBlank() ? Secret.draw().value().substring(0, 12) : chosen;
        this.address = address;
    }

    boolean matches(String typed) {
        return MessageDigest.isEqual(typed.getBytes(UTF_8), value.getBytes(UTF_8));
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        log.info(
                "Démonstration : {}{} – mot de passe de tous les comptes : {}",
                address.publicUrl(),
                Fronts.SIGN_IN,
                value);
    }
}
