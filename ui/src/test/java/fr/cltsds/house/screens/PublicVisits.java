package fr.cltsds.house.screens;

import static fr.cltsds.house.screens.Visit.Who.ANYBODY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every plain page, public or not, as Spring has mapped it, with an address at which it may be opened. */
final class PublicVisits {

    /** Files and answers to machines: nothing to look at. */
    private static final Set<String> NO_PAGE = Set.of(
            "/sante",
            "/robots.txt",
            "/appels/{slug}/cahier-des-charges",
            "/demonstration/courriels/{id}/pieces/{name}",
            "/signature/{territory}/{secret}/recepisse.pdf",
            "/signature/{territory}/{secret}/dossier.pdf",
            "/signature/{territory}/{secret}/pieces/{paper}");

    private final Cast cast;
    private final Set<String> unknown;
    private final List<Visit> visits = new ArrayList<>();

    PublicVisits(Cast cast, ApplicationContext portal) {
        this.cast = cast;
        this.unknown = new TreeSet<>(mapped(portal));
        declare();
    }

    private static List<String> mapped(ApplicationContext portal) {
        return portal
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("fr.cltsds"))
                .map(java.util.Map.Entry::getKey)
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !NO_PAGE.contains(pattern))
                .toList();
    }

    private void declare() {
        for (var plain : List.of(
                "/",
                "/appels",
                "/contact",
                "/plan-du-site",
                "/accessibilite",
                "/mentions-legales",
                "/donnees-personnelles",
                "/cookies",
                "/demonstration/courriels",
                "/espace/connexion",
                "/espace/connexion/impossible")) {
            open(plain, plain);
        }
        var call = "/appels/" + cast.draft.slug();
        open("/appels/{slug}", call);
        visits.add(Visit.of(ANYBODY, "/appels/" + cast.filed.slug()));
        open("/appels/{slug}/candidater", call + "/candidater");
        open("/appels/{slug}/candidater/lien-envoye", call + "/candidater/lien-envoye");
        open("/demonstration/courriels/{id}", "/demonstration/courriels/" + cast.letterOf(cast.draft));
        open(
                "/candidature/ouvrir/{territory}/{secret}",
                "/candidature/ouvrir/" + link(cast.asked, "candidacy-opening"));
        open("/invitation/{territory}/{secret}", "/invitation/" + link(cast.draft.territory(), "candidacy-invitation"));
        var signature = "/signature/" + link(cast.draft.territory(), "candidacy-signature");
        open("/signature/{territory}/{secret}", signature);
        open("/signature/{territory}/{secret}/code", signature + "/code");
        open(
                "/signature/{territory}/{secret}/recepisse",
                "/signature/" + link(cast.filed.territory(), "candidacy-signature") + "/recepisse");
        nowhere("/installation/{secret}", "/installation/AAAAAAAAAAAAAAAAAAAAAA");
        visits.add(Visit.nowhere(ANYBODY, "/nulle-part"));
    }

    private String link(fr.cltsds.room.TerritoryId territory, String template) {
        return territory + "/" + cast.scenes.secret(territory, template).value();
    }

    private void open(String pattern, String address) {
        known(pattern);
        visits.add(Visit.of(ANYBODY, address));
    }

    private void nowhere(String pattern, String address) {
        known(pattern);
        visits.add(Visit.nowhere(ANYBODY, address));
    }

    private void known(String pattern) {
        if (!unknown.remove(pattern)) {
            throw new AssertionError("No such page any more: " + pattern);
        }
    }

    /** Pages that nobody has said how to open. */
    Set<String> unknown() {
        return unknown;
    }

    List<Visit> all() {
        return List.copyOf(visits);
    }
}
