package fr.cltsds.house.surfaces;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/**
 * One route of the workspace.
 *
 * @param segments of its address; what begins with a colon is filled in
 */
record Screen(List<String> segments) {

    private static final int MOST_SECTIONS = 40;

    /** Every route of the running portal; one with a part that may be left out stands there twice. */
    static List<Screen> of(ApplicationContext portal) {
        var servlets = Objects.requireNonNull(((WebApplicationContext) portal).getServletContext());
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets)).getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(alias -> alias.getTemplate())))
                .flatMap(Screen::each)
                .sorted(Comparator.comparing(Screen::name))
                .toList();
    }

    private static Stream<Screen> each(String template) {
        var parts = Arrays.stream(template.split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        var whole = new Screen(parts.stream().map(Screen::plain).toList());
        var shortened = new Screen(parts.stream()
                .filter(part -> !isOptional(part))
                .map(Screen::plain)
                .toList());
        return Stream.of(whole, shortened).distinct();
    }

    private static boolean isOptional(String part) {
        return part.startsWith(":") && part.contains("?");
    }

    private static String plain(String part) {
        return part.startsWith(":") ? part.replaceAll("[?(*].*", "") : part;
    }

    String name() {
        return "écran " + path();
    }

    String path() {
        return segments.stream().collect(Collectors.joining("/", "/espace/", ""));
    }

    boolean namesATerritory() {
        return segments.contains(":territoire");
    }

    boolean namesSomething() {
        return segments.stream().anyMatch(part -> part.startsWith(":"));
    }

    /** Its address for the things of one territory. */
    String address(Bag bag) {
        return segments.stream()
                .map(part -> part.startsWith(":") ? value(part, bag) : part)
                .collect(Collectors.joining("/", "/espace/", ""));
    }

    /** The same, with every section that a form may have. */
    List<String> addresses(Bag bag) {
        var one = address(bag);
        return one.endsWith("/1") && segments.contains(":rubrique")
                ? IntStream.rangeClosed(1, MOST_SECTIONS)
                        .mapToObj(number -> one.replaceAll("[0-9]+$", String.valueOf(number)))
                        .toList()
                : List.of(one);
    }

    private String value(String part, Bag bag) {
        return switch (part) {
            case ":territoire" -> bag.territory().toString();
            case ":version" -> "1";
            case ":rubrique" -> segments.contains("formulaire") ? id(bag, "section of the form") : "1";
            case ":question" -> id(bag, segments.contains("formulaire") ? "QuestionId" : "question to the nation");
            case ":courriel" -> id(bag, "letter");
            case ":appel" -> id(bag, "CallId");
            default -> throw new IllegalStateException("Say in Screen what stands for " + part + " in " + path());
        };
    }

    private static String id(Bag bag, String type) {
        return bag.ids().getOrDefault(type, UUID.randomUUID()).toString();
    }
}
