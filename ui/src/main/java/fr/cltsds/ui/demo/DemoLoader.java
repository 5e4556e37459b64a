package fr.cltsds.ui.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the demonstration's story once the portal answers, beside it; a load cut short is taken up by the next start. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty(name = "portail.demo.data", matchIfMissing = true)
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private final DemoStory story;

    DemoLoader(DemoStory story) {
        this.story = story;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        story.nationalPeople();
        Thread.ofPlatform().name("demonstration").daemon(true).start(this::tell);
    }

    private void tell() {
        log.info("Données de démonstration : écriture des appels et des candidatures…");
        story.openCall();
        log.info("Données de démonstration : l’appel ouvert est prêt.");
        story.callOf2018();
        log.info("Données de démonstration : l’appel de 2018 et ses seize candidatures sont prêts.");
    }
}
