package fr.cltsds.house.screens;

import static fr.cltsds.house.screens.Visit.Who.CONSULTANT;
import static fr.cltsds.house.screens.Visit.Who.LEAD;
import static fr.cltsds.house.screens.Visit.Who.LEAD_WHO_FILED;
import static fr.cltsds.house.screens.Visit.Who.PRESIDENT;
import static fr.cltsds.house.screens.Visit.Who.REVIEWER;
import static fr.cltsds.house.screens.Visit.Who.SECRETARIAT;
import static fr.cltsds.house.screens.Visit.Who.SECRETARIAT_INSIDE;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.cltsds.house.screens.Visit.Who;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/** Every route of the workspace as the registry holds it, with an address at which somebody may open it. */
final class WorkspaceVisits {

    private static final String SPACE = "/espace/";

    private final Cast cast;
    private final Set<String> unknown;
    private final List<Visit> visits = new ArrayList<>();

    WorkspaceVisits(Cast cast, ApplicationContext portal, ServletContext context) {
        this.cast = cast;
        this.unknown = new TreeSet<>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getRegisteredRoutes()
                .forEach(route -> {
                    unknown.add(route.getTemplate());
                    route.getRouteAliases().forEach(alias -> unknown.add(alias.getTemplate()));
                });
        declare(portal);
        visits.add(Visit.nowhere(LEAD, SPACE + "nulle-part"));
        visits.add(Visit.nowhere(LEAD, SPACE + "territoires/" + cast.filed.territory() + "/journal"));
    }

    /** One line a route: its template, then who opens it, and where. */
    private void declare(ApplicationContext portal) {
        var draft = "territoires/" + cast.draft.territory() + "/";
        var filed = "territoires/" + cast.filed.territory() + "/";
        open("", "", LEAD, LEAD_WHO_FILED, SECRETARIAT, SECRETARIAT_INSIDE, PRESIDENT, REVIEWER, CONSULTANT);
        open("territoires/:territoire/candidature/:rubrique?([0-9]{1,3})", draft + "candidature", LEAD);
        everySection(draft);
        open("territoires/:territoire/candidature/completude", draft + "candidature/completude", LEAD);
        open("territoires/:territoire/candidature/equipe", draft + "candidature/equipe", LEAD);
        open(
                "territoires/:territoire/candidature/relecture/:version?([0-9]{1,4})",
                draft + "candidature/relecture",
                LEAD);
        visits.add(Visit.of(LEAD_WHO_FILED, SPACE + filed + "candidature/relecture/1"));
        open("territoires/:territoire/candidature/depot", draft + "candidature/depot", LEAD);
        visits.add(Visit.of(LEAD_WHO_FILED, SPACE + filed + "candidature/depot"));
        open("territoires/:territoire/journal", draft + "journal", LEAD);
        visits.add(Visit.of(SECRETARIAT_INSIDE, SPACE + filed + "journal"));
        visits.add(Visit.of(LEAD_WHO_FILED, SPACE + filed + "journal"));
        open("territoires/:territoire/courriels", draft + "courriels", LEAD);
        open("territoires/:territoire/courriels/:courriel", draft + "courriels/" + cast.letterOf(cast.draft), LEAD);
        open("territoires/:territoire/consultation", filed + "consultation", SECRETARIAT_INSIDE);
        new CallVisits(portal, cast).addresses().forEach((template, address) -> open(template, address, SECRETARIAT));
        open("national/journal", "national/journal", SECRETARIAT);
        open("national/courriels", "national/courriels", SECRETARIAT);
        open("national/courriels/:courriel", "national/courriels/" + cast.letterOfTheNation(), SECRETARIAT);
        open("national/territoires", "national/territoires", SECRETARIAT_INSIDE, PRESIDENT, CONSULTANT);
        open("national/territoires/:territoire", "national/territoires/" + cast.filed.territory(), SECRETARIAT);
    }

    private void everySection(String room) {
        for (var section = 2; section <= 6; section++) {
            visits.add(Visit.of(LEAD, SPACE + room + "candidature/" + section));
        }
    }

    private void open(String template, String address, Who... who) {
        if (!unknown.remove(template)) {
            throw new AssertionError("No such route any more: " + template);
        }
        for (var one : who) {
            visits.add(Visit.of(one, SPACE + address));
        }
    }

    /** Routes that nobody has said how to open. */
    Set<String> unknown() {
        return unknown;
    }

    List<Visit> all() {
        return List.copyOf(visits);
    }
}
