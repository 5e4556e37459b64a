package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallPage;
import fr.cltsds.ui.PortalTest;
import fr.cltsds.wording.FrenchDates;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What everybody reads of a call. */
@PortalTest
class CallsPageTests {

    private final ApplicationContext portal;
    private final Visitor visitor;
    private final Secretariat secretariat;

    CallsPageTests(ApplicationContext portal, @LocalServerPort int port) {
        this.portal = portal;
        this.visitor = new Visitor(port);
        this.secretariat = new Secretariat(portal);
    }

    @Test
    void anOpenCallTellsItsDeadlineInParisAndOverseasAndHasOneButton() {
        var call = secretariat.open();

        var page = visitor.reads(path(call));

        var closes = plain(FrenchDates.dateTime(call.window().closesAt()));
        assertThat(textOf(page))
                .contains("Clôture dans 19 jours", closes + ", heure de Paris", "Guadeloupe", "La Réunion", "Mayotte")
                .contains("Un comité local développe une réflexion", "Dominique Vasseur", "20 points");
        assertThat(page.body()).containsOnlyOnce(">Candidater</a>");
        assertThat(page.body()).contains("<meta name=\"description\" content=\"Un comité local développe");
    }

    @Test
    void onceTheDeadlineHasPassedTheButtonIsGoneAndThePageSaysSo() {
        var call = secretariat.closed();

        var page = visitor.reads(path(call));

        assertThat(page.body()).doesNotContain("/candidater");
        assertThat(textOf(page)).contains("Le dépôt est clos", "Clos depuis le");
    }

    @Test
    void aCallToComeSaysWhenItOpensAndHasNoButton() {
        var call = secretariat.announced();

        var page = visitor.reads(path(call));

        assertThat(page.body()).doesNotContain("/candidater");
        assertThat(textOf(page)).contains("Ouverture dans 4 jours", "Le dépôt ouvre le");
    }

    @Test
    void anExtensionAndANewSpecificationAreToldWithTheirReasons() {
        var call = secretariat.open();
        var former = plain(FrenchDates.dateTime(call.window().closesAt()));
        var _ = secretariat.extend(call, "Plusieurs conseils n’ont pas pu se réunir à temps.");
        var _ = secretariat.respecify(call, "La liste des pièces est précisée.");

        var page = textOf(visitor.reads(path(call)));

        assertThat(page)
                .contains("La clôture est reportée au", "Plusieurs conseils n’ont pas pu", former)
                .contains("Version 2", "La liste des pièces est précisée", "Versions précédentes", "Version 1");
    }

    @Test
    void aCallGivenUpSaysWhyAndTakesNoMoreCandidacies() {
        var call = secretariat.open();
        var _ = secretariat.discontinue(call, "Le calendrier de la réforme a changé, un autre appel suivra.");

        var page = visitor.reads(path(call));

        assertThat(textOf(page)).contains("déclaré sans suite", "Le calendrier de la réforme a changé");
        assertThat(page.body()).doesNotContain("/candidater");
    }

    @Test
    void theHomePageLeadsToTheOpenCallThatClosesFirst() {
        secretariat.closeAll();
        var later = secretariat.open();
        var call = secretariat.publish(Duration.ofDays(-1), Duration.ofMinutes(50));

        var page = visitor.reads("/");

        assertThat(textOf(page)).contains("Un lieu pour penser le travail social", call.title(), "Clôture dans");
        assertThat(page.body()).contains("href=\"" + path(call) + "\"");
        assertThat(page.body().indexOf(path(call) + "\""))
                .isLessThan(page.body().indexOf(path(later) + "\""));
    }

    @Test
    void theListShowsEveryCallWhereItStandsAndPagesByKey() {
        var open = secretariat.open();
        var closed = secretariat.closed();
        for (var i = 0; i < 20; i++) {
            var _ = secretariat.open();
        }

        var first = visitor.reads("/appels");
        var older = first.body().replaceAll("(?s).*href=\"(/appels\\?apres=[^\"]+)\".*", "$1");
        var second = visitor.reads(older.replace("&amp;", "&"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(first.body() + second.body()).contains(path(open) + "\"", path(closed) + "\"");
        assertThat(visitor.reads("/appels?apres=hier").statusCode()).isEqualTo(404);
    }

    /** GP3: what a page costs does not grow with its rows. */
    @Test
    void noPageAsksTheDatabaseMoreWhenThereAreMoreRows() {
        var call = secretariat.open();
        var before = new long[] {
            statements("/"), statements("/appels"), statements(path(call)), statements(path(call) + "/candidater")
        };
        for (var i = 0; i < 5; i++) {
            var _ = secretariat.open();
        }
        var _ = secretariat.extend(call, "Plusieurs conseils n’ont pas pu se réunir à temps.");
        var _ = secretariat.respecify(call, "La liste des pièces est précisée.");

        var after = new long[] {
            statements("/"), statements("/appels"), statements(path(call)), statements(path(call) + "/candidater")
        };

        assertThat(after).isEqualTo(before);
        System.out.printf(
                "GP3 statements: / %d, /appels %d, /appels/{slug} %d, candidater %d%n",
                after[0], after[1], after[2], after[3]);
        assertThat(after[0]).isLessThanOrEqualTo(3);
        assertThat(after[1]).isLessThanOrEqualTo(3);
    }

    private long statements(String path) {
        var counted = portal.getBean(EntityManagerFactory.class)
                .unwrap(SessionFactory.class)
                .getStatistics();
        counted.setStatisticsEnabled(true);
        try {
            counted.clear();
            assertThat(visitor.reads(path).statusCode()).isEqualTo(200);
            return counted.getPrepareStatementCount();
        } finally {
            counted.setStatisticsEnabled(false);
        }
    }

    private static String path(CallPage call) {
        return "/appels/" + call.slug();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
}
