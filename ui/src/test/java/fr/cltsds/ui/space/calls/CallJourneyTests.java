package fr.cltsds.ui.space.calls;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import fr.cltsds.call.CallCommand.NoteQuestion;
import fr.cltsds.call.CallPhase;
import fr.cltsds.people.Role;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.ui.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** The secretariat prepares a call, publishes it and follows it; nobody else finds it there. */
@PortalTest
class CallJourneyTests {

    @Autowired
    private ApplicationContext portal;

    private SecuredBrowserlessApplicationContext<Authentication> space;
    private Secretariat office;

    @BeforeEach
    void theSecretariatArrives() {
        space = Screen.space(portal);
        office = new Secretariat(portal);
    }

    @AfterEach
    void everybodyLeaves() {
        space.close();
    }

    private Screen camille(String address) {
        return Screen.of(space, office.camille, address);
    }

    @Test
    void aCallIsPreparedFromTheTemplateWrittenReadOverAndPublished() {
        var screen = camille(Places.CALLS);
        var title = office.title();

        screen.presses("Préparer un appel");
        screen.writes("Titre de l’appel", title);
        screen.presses("Commencer le brouillon");
        assertThat(screen.reads())
                .contains("Le brouillon est commencé.", title, "Brouillon", "Avant la publication")
                .contains("L’objet de l’appel : cette partie est vide.", "Seul un appel ouvert peut être prolongé.");
        var page = screen.address();

        screen.follows("L’objet de l’appel : cette partie est vide. Remplissez-la.");
        screen.writes("Objet de l’appel", "Réunir ceux qui font le travail social.");
        screen.presses("Enregistrer");
        assertThat(screen.reads()).contains("Enregistré à");

        screen.opens(page + "/calendrier");
        var now = Secretariat.hour(office.clock.instant());
        var closes = now.toLocalDate().plusDays(20).atTime(23, 59, 59);
        screen.chooses("Jour de l’ouverture", "Heure de l’ouverture, à Paris", now.minusDays(1));
        screen.chooses("Jour de la clôture", "Heure de la clôture, à Paris", closes);
        assertThat(screen.reads()).contains("23 h 59, heure de Paris", "Outre-mer, au même instant : Guadeloupe");
        screen.presses("Enregistrer");

        screen.opens(page + "/cahier-des-charges");
        screen.hands("cahier.pdf", "application/pdf", Secretariat.PDF);
        screen.writes("Texte du cahier des charges", "Le dossier dit où, avec qui, sur quels sujets.");
        screen.presses("Enregistrer");
        assertThat(screen.reads()).contains("cahier.pdf", "PDF, 1 ko", "Enregistré à");

        screen.opens(page + "/contact");
        screen.writes("Nom de la personne ou du service", "Camille Renaud");
        screen.writes("Adresse de courriel", "appel@hcts.example");
        screen.writes("Téléphone", "01 99 00 00 01");
        screen.writes("Adresse postale", "1 rue des Exemples, 75000 Paris");
        screen.presses("Enregistrer");

        screen.opens(page);
        assertThat(screen.reads()).contains("Rien ne manque. Relisez l’appel une dernière fois");
        screen.follows("Relire et publier");
        assertThat(screen.reads())
                .contains(
                        "Réunir ceux qui font le travail social.",
                        "cahier.pdf",
                        "Travail social au centre (poids : 20)");
        screen.presses("Publier l’appel");
        assertThat(screen.reads()).contains("Publier « " + title + " » ?", "Tout le monde pourra le lire à l’adresse");
        screen.confirms();

        assertThat(screen.address()).isEqualTo(page);
        assertThat(screen.reads())
                .contains("L’appel est publié.", "Ouvert", "vous lisez des nombres et aucun nom")
                .doesNotContain("Avant la publication");
        assertThat(screen.leadsTo("Voir comme le public")).get().asString().startsWith("/appels/");
    }

    @Test
    void aDraftThrownAwayIsGone() {
        var call = office.drafted();
        var screen = camille(Places.call(call));

        screen.presses("Jeter le brouillon");
        assertThat(screen.reads()).contains("Cela ne s’annule pas.");
        screen.confirms();

        assertThat(screen.reads()).contains("Le brouillon est jeté.");
        screen.opens(Places.call(call));
        assertThat(screen.reads()).contains("Cette page n’existe pas");
    }

    @Test
    void whoIsNotOfTheSecretariatFindsNothing() {
        var call = office.published();
        var section = office.as(office.camille, () -> portal.getBean(fr.cltsds.call.CallEditingBoard.class)
                .form(call)
                .form()
                .sections()
                .getFirst());
        var places = Stream.concat(
                        Stream.of(
                                Places.CALLS,
                                Places.NEW,
                                Places.call(call),
                                Places.publication(call),
                                Places.extension(call),
                                Places.discontinuation(call),
                                Places.respecification(call),
                                Places.newSection(call),
                                Places.section(call, section.id()),
                                Places.newQuestion(call, section.id()),
                                Places.question(
                                        call, section.questions().getFirst().id())),
                        Stream.of(Part.values()).map(part -> Places.part(call, part)))
                .toList();

        for (var person : List.of(
                ActingAs.person("Jeanne Rocher"),
                office.appointed(Role.REVIEWER, "Nadia"),
                office.appointed(Role.PRESIDENT, "Odile"))) {
            var screen = Screen.of(space, person, "");
            assertThat(screen.reads()).doesNotContain("Appels");
            for (var place : places) {
                screen.opens(place);
                assertThat(screen.reads()).as(place).contains("Cette page n’existe pas");
            }
        }
        var camille = camille("");
        for (var place : places) {
            camille.opens(place);
            assertThat(camille.reads()).as(place).doesNotContain("Cette page n’existe pas");
        }
    }

    @Test
    void whatWaitsForTheSecretariatIsOnItsFirstScreen() {
        var draft = office.drafted();
        var closing = office.written(Duration.ofDays(3));
        office.as(office.camille, () -> office.publication()
                .publish(new fr.cltsds.call.CallCommand.PublishCall(
                        closing, office.call(closing).seen()))
                .orThrow());
        office.as(office.camille, () -> office.publication()
                .note(new NoteQuestion(closing, "Faut-il un SIRET ?"))
                .orThrow());
        var closed = office.published();
        office.close(closed);

        var reads = camille("").reads();

        assertThat(reads)
                .contains("Terminer un brouillon d’appel " + office.call(draft).title())
                .contains("Répondre à une question " + office.call(closing).title())
                .contains("Suivre la clôture : Aucun dossier déposé, aucun brouillon "
                        + office.call(closing).title())
                .contains("Lire ce qui est arrivé : Aucun dossier déposé, aucun brouillon "
                        + office.call(closed).title());
    }

    @Test
    void theListAsksNoMoreOfTheDatabaseWhenItGrows() {
        var screen = camille(Places.CALLS);
        var first = office.drafted();
        var few = statements(() -> screen.opens(Places.CALLS));

        for (var i = 0; i < 8; i++) {
            assertThat(office.drafted()).isNotEqualTo(first);
        }

        assertThat(few).isPositive();
        assertThat(statements(() -> screen.opens(Places.CALLS))).isEqualTo(few);
    }

    private static long statements(Runnable work) {
        var told = new ListAppender<ILoggingEvent>();
        told.start();
        var loggers = Stream.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        for (var logger : loggers) {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(told);
        }
        try {
            work.run();
            return told.list.stream()
                    .filter(event ->
                            event.getThreadName().equals(Thread.currentThread().getName()))
                    .filter(event -> !event.getMessage().contains("SQLWarning"))
                    .count();
        } finally {
            for (var logger : loggers) {
                logger.setLevel(null);
                logger.setAdditive(true);
                logger.detachAppender(told);
            }
        }
    }

    @Test
    void theListShowsWhereEachCallStands() {
        var call = office.published();

        assertThat(camille(Places.CALLS).reads())
                .contains(office.call(call).title() + " " + office.call(call).reference()
                        + " Ouvert Se clôt dans 20 jours");
        assertThat(office.call(call).phase()).isEqualTo(CallPhase.OPEN);
    }
}
