package fr.cltsds.house.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import fr.cltsds.house.screens.Visit.Who;
import fr.cltsds.ui.Chromium;
import fr.cltsds.ui.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** GA1: every page, of the public site and of the workspace, by day and by night, shuts nobody out and says no English word. */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTests {

    private final Chromium chromium = new Chromium();
    private final String portal;
    private final Cast cast;
    private final WorkspaceVisits workspace;
    private final PublicVisits site;

    ScreensTests(WebApplicationContext portal, @LocalServerPort int port) {
        this.portal = "http://127.0.0.1:" + port;
        this.cast = new Cast(portal);
        this.workspace = new WorkspaceVisits(cast, portal, Objects.requireNonNull(portal.getServletContext()));
        this.site = new PublicVisits(cast, portal);
    }

    @BeforeAll
    void everyPageHasAnAddress() {
        assertThat(workspace.unknown())
                .as("routes without an address in WorkspaceVisits")
                .isEmpty();
        assertThat(site.unknown())
                .as("pages without an address in PublicVisits")
                .isEmpty();
    }

    @Test
    void atMostThreeFaultsAreThoseOfComponentsOfOthers() {
        assertThat(Upstream.KNOWN).hasSizeLessThanOrEqualTo(3).allSatisfy(one -> assertThat(one.issue())
                .startsWith("https://"));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyPageIsFrenchAndShutsNobodyOut(ColorScheme scheme) {
        var visits =
                Stream.concat(site.all().stream(), workspace.all().stream()).collect(Collectors.groupingBy(Visit::who));

        var findings = new ArrayList<String>();
        visits.forEach((who, hers) -> findings.addAll(look(who, hers, scheme)));

        System.out.printf(
                "GA1: %d pages, %s%n",
                visits.values().stream().mapToInt(List::size).sum(), scheme);
        assertThat(findings).isEmpty();
    }

    private List<String> look(Who who, List<Visit> visits, ColorScheme scheme) {
        try (var look = new Look(chromium.browser(), portal, scheme)) {
            if (who != Who.ANYBODY) {
                look.signIn(cast.actor(who).email().value(), "essai");
            }
            return visits.stream()
                    .flatMap(visit -> look.findings(visit).stream())
                    .toList();
        }
    }

    @Test
    void whatFlowSaysByItselfIsFrench() {
        try (var look = new Look(chromium.browser(), portal, ColorScheme.LIGHT)) {
            look.signIn(cast.actor(Who.LEAD).email().value(), "essai");
            assertThat(look.findings(Visit.of(Who.LEAD, "/espace/"))).isEmpty();

            var told = look.page().evaluate("""
                    () => {
                      const told = window.Vaadin.connectionIndicator;
                      return [told.onlineText, told.offlineText, told.reconnectingText].join('\\n');
                    }""").toString();
            assertThat(told).contains("Connexion rétablie", "Connexion perdue");
            assertThat(English.in(told.lines().toList())).isEmpty();
        }
    }
}
