package fr.cltsds.ui.site;

import static fr.cltsds.ui.site.Visitor.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallPage;
import fr.cltsds.ui.PortalTest;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import jakarta.persistence.EntityManagerFactory;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** What everybody reads of a call. */
@PortalTest
class CallsPageTests {

    private static final String OLDER = "/appels?apres=";
    private static final Pattern CALL = Pattern.compile("\"/appels/[^/?\"]+\"");

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
    void theListShowsEveryCallOnceWhereItStandsAndPagesByKey() {
        var open = secretariat.open();
        var closed = secretariat.closed();
        for (var i = 0; i < 20; i++) {
            var _ = secretariat.open();
        }

        var pages = new ArrayList<>(List.of(visitor.reads("/appels")));
        while (pages.getLast().body().contains(OLDER)) {
            var address = pages.getLast().body().replaceAll("(?s).*href=\"(/appels\\?apres=[^\"]+)\".*", "$1");
            pages.add(visitor.reads(address.replace("&amp;", "&")));
        }

        assertThat(pages)
                .hasSizeGreaterThan(1)
                .extracting(HttpResponse::statusCode)
                .containsOnly(200);
        var listed = pages.stream()
                .flatMap(page -> CALL.matcher(page.body()).results().map(MatchResult::group))
                .toList();
        assertThat(listed).doesNotHaveDuplicates().contains("\"" + path(open) + "\"", "\"" + path(closed) + "\"");
        assertThat(listed).hasSize(publishedCalls());
        for (var nowhere : List.of("hier", "_", "2026-01-01T00:00:00Z_", "2026-01-01T00:00:00Z_1")) {
            assertThat(visitor.reads("/appels?apres=" + nowhere).statusCode()).isEqualTo(404);
        }
    }

    private int publishedCalls() {
        var board = portal.getBean(CallBoard.class);
        var list = board.published(Optional.empty());
        var calls = list.rows().size();
        while (list.next().isPresent()) {
            list = board.published(list.next());
            calls += list.rows().size();
        }
        return calls;
    }

    @Test
    void theDeadlineIsToldToTheSecondInParisAndAtTheSameInstantOverseas() {
        var call = secretariat.open();
        var closes = call.window().closesAt();

        var page = textOf(visitor.reads(path(call)));

        assertThat(page).contains("à la seconde : " + hour(closes, "Europe/Paris", "H' h 'mm' min 'ss' s'"));
        assertThat(page).containsPattern("Guadeloupe [^>]*" + hour(closes, "America/Guadeloupe", "H' h 'mm"));
        assertThat(page).containsPattern("Guyane [^>]*" + hour(closes, "America/Cayenne", "H' h 'mm"));
        assertThat(page).containsPattern("La Réunion [^>]*" + hour(closes, "Indian/Reunion", "H' h 'mm"));
        assertThat(page).containsPattern("Mayotte [^>]*" + hour(closes, "Indian/Mayotte", "H' h 'mm"));
    }

    private static String hour(Instant at, String zone, String pattern) {
        return DateTimeFormatter.ofPattern(pattern).format(at.atZone(ZoneId.of(zone)));
    }

    @Test
    void aCallLongClosedKeepsItsAddressAndItsFile() {
        var call = secretariat.closed();
        secretariat.archive(call);

        var page = visitor.reads(path(call));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(textOf(page)).contains("Archivé", "La page est gardée pour mémoire", "Clos depuis le");
        assertThat(page.body()).doesNotContain("/candidater");
        assertThat(visitor.fetches(path(call) + "/cahier-des-charges").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSiteMapNamesTheCallsAndRobotsStayOutOfADemonstration() {
        var call = secretariat.publish(Duration.ofDays(-1), Duration.ofDays(300));

        assertThat(visitor.reads("/plan-du-site").body()).contains("href=\"" + path(call) + "\"");
        assertThat(visitor.reads("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(visitor.reads(path(call)).body()).contains("noindex, nofollow");
    }

    @Test
    void onARealInstallationRobotsReadThePublicPagesAndNoPersonalLink() {
        var frame = new SiteFrame(
                portal.getBean(SiteSettings.class), portal.getBean(Wording.class), new StandardEnvironment());
        var pages = new SignpostPages(
                portal.getBean(CallBoard.class), portal.getBean(CallCards.class), frame, portal.getBean(Clock.class));

        assertThat(pages.robots())
                .contains(
                        "Disallow: /signature/",
                        "Disallow: /invitation/",
                        "Disallow: /candidature/",
                        "Disallow: /espace")
                .doesNotContain("Disallow: /\n");
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
