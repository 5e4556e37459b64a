package fr.cltsds.people;

import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.PublicAddress;
import fr.cltsds.wording.Wording;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link of an empty portal where its installer looks: on the console, never in the logs. */
@Component
@Profile("!demo & !test")
class InstallationNotice {

    private final Installation installation;
    private final PublicAddress portal;
    private final Wording wording;

    InstallationNotice(Installation installation, PublicAddress portal, Wording wording) {
        this.installation = installation;
        this.portal = portal;
        this.wording = wording;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        installation.draw().ifPresent(secret -> {
            var until = installation.validUntil(secret).map(FrenchDates::time).orElseThrow();
            System.out.println(wording.of("installation.notice", portal.of("/installation/" + secret.value()), until));
        });
    }
}
