package fr.cltsds.house.surfaces;

import fr.cltsds.kernel.Secret;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every kind of people at every address of the public site, over HTTP. */
final class PageWalk {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> TYPED = Map.of(
            "name", "Quelqu’un",
            "email", "quelquun@personnes.example",
            "function", "chargée de mission",
            "organisation", "Organisme",
            "siret", "99900001100018",
            "kind", "ASSOCIATION",
            "code", "000000",
            "revision", "1");

    private final CanaryWorld world;
    private final Browsers browsers;
    private final SignedForms forms;
    private final Expectations expectations;
    private final Judge judge;

    PageWalk(CanaryWorld world, Browsers browsers, SignedForms forms, Expectations expectations, Judge judge) {
        this.world = world;
        this.browsers = browsers;
        this.forms = forms;
        this.expectations = expectations;
        this.judge = judge;
    }

    void walk(Mapping mapping) {
        Walk.everybody(world, mapping.family(), mapping.name(), cell -> meet(mapping, cell));
    }

    private void meet(Mapping mapping, Cell cell) {
        var address = address(mapping, cell);
        var browser = browsers.of(cell.kind(), cell.home());
        var answer = mapping.verb() == RequestMethod.GET
                ? browser.get(address)
                : browser.post(address, forms.typed(address, TYPED));
        judge.judge(cell, expected(mapping, cell), mapping.verb() == RequestMethod.GET, Browsers.met(answer));
    }

    private Meets expected(Mapping mapping, Cell cell) {
        var own = expectations.of(mapping.name(), cell.kind());
        if (own == Meets.DEMONSTRATION && !mapping.isOfTheDemonstration()) {
            throw new IllegalStateException("Stands in every portal, not in a demonstration alone: " + mapping.name());
        }
        var elsewhere = (mapping.namesATerritory() && cell.whose() != Whose.OWN)
                || (mapping.namesSomething() && cell.whose() == Whose.NOBODYS);
        return elsewhere && own != Meets.DEMONSTRATION ? Meets.NOTHING : own;
    }

    private String address(Mapping mapping, Cell cell) {
        return address(world, mapping, cell);
    }

    /** Where that person goes, and what she brings. */
    static String address(CanaryWorld world, Mapping mapping, Cell cell) {
        var target =
                switch (cell.whose()) {
                    case OWN -> cell.home();
                    case OTHERS -> world.next(cell.home());
                    case NOBODYS -> null;
                };
        return VARIABLE.matcher(mapping.pattern())
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "secret" -> secret(mapping, cell).value();
                            case "territory" ->
                                target == null ? UUID.randomUUID().toString() : room(mapping, target);
                            case "id" -> target == null ? UUID.randomUUID().toString() : id(target, "letter");
                            case "paper" -> target == null ? UUID.randomUUID().toString() : id(target, "paper");
                            case "slug", "name" -> target == null ? "rien" : text(target, found.group(1));
                            default ->
                                throw new IllegalStateException("Say in PageWalk what stands for {" + found.group(1)
                                        + "} in " + mapping.name());
                        }));
    }

    /** A person brings the secret of her own territory's link, wherever she brings it; the others guess. */
    private static Secret secret(Mapping mapping, Cell cell) {
        return switch (root(mapping) + " " + cell.kind()) {
            case "signature SIGNATORY" -> cell.home().signature();
            case "invitation CO_WRITER" -> cell.home().invitation();
            case "candidature CO_WRITER" -> cell.home().opening();
            default -> Secret.draw();
        };
    }

    private static String room(Mapping mapping, CanaryTerritory target) {
        return (root(mapping).equals("candidature") ? target.antechamber() : target.territory()).toString();
    }

    private static String root(Mapping mapping) {
        return mapping.pattern().split("/", -1)[1];
    }

    private static String id(CanaryTerritory target, String type) {
        return java.util.Objects.requireNonNull(target.ids().get(type)).toString();
    }

    private static String text(CanaryTerritory target, String name) {
        return java.util.Objects.requireNonNull(target.texts().get(name));
    }
}
