package fr.cltsds.house.surfaces;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The files that the workspace's pages hand out and take in: their owner has them, everybody else finds nothing at the same address. */
final class FileWalk {

    private static final Pattern LINK = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\\\s<>]+");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final CanaryWorld world;
    private final Browsers browsers;
    private final Expectations expectations;
    private final Judge judge;
    private final Map<String, Map<String, String>> links = new TreeMap<>();

    FileWalk(CanaryWorld world, Browsers browsers, Expectations expectations, Judge judge) {
        this.world = world;
        this.browsers = browsers;
        this.expectations = expectations;
        this.judge = judge;
    }

    /** The files found in the pages of each territory's own people. */
    List<String> found(List<Screen> screens) {
        var surfaces = new TreeSet<String>();
        for (var home : world.territories()) {
            for (var kind : List.of(Kind.CO_WRITER, Kind.CORRESPONDENT)) {
                var mine = links.computeIfAbsent(key(kind, home), _ -> new TreeMap<>());
                screens.forEach(screen -> mine.putAll(linksOf(screen, kind, home)));
                surfaces.addAll(mine.keySet());
            }
        }
        return List.copyOf(surfaces);
    }

    private Map<String, String> linksOf(Screen screen, Kind kind, CanaryTerritory home) {
        var found = new TreeMap<String, String>();
        for (var address : screen.addresses(home.bag())) {
            var answer = browsers.of(kind, home).get(address);
            if (answer.statusCode() != 200) {
                break;
            }
            LINK.matcher(new String(answer.body(), UTF_8))
                    .results()
                    .map(MatchResult::group)
                    .forEach(link -> {
                        if (!found.containsValue(link)) {
                            var kindOfLink = link.endsWith("/upload") ? "remise " : "fichier ";
                            var before = found.keySet().stream()
                                    .filter(name -> name.startsWith(kindOfLink))
                                    .count();
                            found.put(kindOfLink + screen.path() + " n° " + (before + 1), link);
                        }
                    });
        }
        return found;
    }

    void walk(String surface) {
        Walk.everybody(world, Family.DOWNLOADS, surface, cell -> meet(surface, cell));
    }

    private void meet(String surface, Cell cell) {
        var mine = cell.whose() == Whose.OWN
                && cell.kind().hasAnAccount()
                && cell.kind().isOfATerritory();
        var owner = mine ? cell.kind() : Kind.CO_WRITER;
        var home = cell.whose() == Whose.OTHERS ? world.next(cell.home()) : cell.home();
        var link = links.getOrDefault(key(owner, home), Map.of()).get(surface);
        if (link == null) {
            judge.judge(cell, expectations.of(surface, cell.kind()), true, Met.nothing());
            return;
        }
        var address = "/espace/" + (cell.whose() == Whose.NOBODYS ? guessed(link) : link);
        var browser = browsers.of(cell.kind(), cell.home());
        var answer = link.endsWith("/upload")
                ? browser.handIn(
                        address, CanaryCall.pdf("Pièce " + cell.home().canary()).readAllBytes())
                : browser.get(address);
        var own = expectations.of(surface, cell.kind());
        var elsewhere = own == Meets.SEES && cell.whose() != Whose.OWN;
        judge.judge(cell, elsewhere ? Meets.NOTHING : own, true, Browsers.met(answer));
    }

    /** The same address with another number in it. */
    private static String guessed(String link) {
        return ID.matcher(link).replaceFirst(UUID.randomUUID().toString());
    }

    private static String key(Kind kind, CanaryTerritory home) {
        return kind + " " + home.canary();
    }
}
