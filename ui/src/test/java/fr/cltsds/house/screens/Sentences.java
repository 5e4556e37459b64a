package fr.cltsds.house.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every sentence of the portal's bundles, and every key by which its sources and templates ask for one. */
final class Sentences {

    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bsay|\\bwords(?:\\(\\))?\\.(?:of|raw)|\\bwording\\.(?:of|raw)|StartWords\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9][A-Za-z0-9._-]*)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([A-Za-z0-9_-]+[.][A-Za-z0-9._-]*)\"\\s*\\+");
    private static final Pattern ENDING = Pattern.compile("\\+\\s*\"([.-][A-Za-z0-9._-]+)\"");
    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([A-Za-z0-9._-]+)|#messages\\.msg\\('([A-Za-z0-9._-]+)'");
    private static final Pattern TEMPLATE_BEGINNING =
            Pattern.compile("(?:__|')([A-Za-z0-9._-]+\\.)(?:__|'\\s*\\+)|#\\{([A-Za-z0-9._-]+\\.)(?:__|\\$)");

    private final Map<String, String> all = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();

    static Sentences read() {
        var read = new Sentences();
        try {
            for (var module : List.of("platform", "modules/call", "ui")) {
                read.sources(Path.of("..", module, "src", "main"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }

    private void bundle(Path bundle) throws IOException {
        var sentences = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            sentences.load(reader);
        }
        sentences.forEach((key, sentence) -> all.put(key.toString(), sentence.toString()));
    }

    private void sources(Path main) throws IOException {
        try (Stream<Path> files = Files.walk(main)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = file.toString();
                if (name.endsWith(".java")) {
                    java(Files.readString(file));
                } else if (name.endsWith("_fr.properties")) {
                    bundle(file);
                } else if (name.endsWith("html")) {
                    template(Files.readString(file));
                }
            }
        }
    }

    private void java(String source) {
        ASKED.matcher(source).results().forEach(one -> asked.add(one.group(1)));
        LITERAL.matcher(source).results().forEach(one -> literals.add(one.group(1)));
        BEGINNING.matcher(source).results().forEach(one -> beginnings.add(one.group(1)));
        ENDING.matcher(source).results().forEach(one -> endings.add(one.group(1)));
    }

    private void template(String source) {
        IN_TEMPLATE
                .matcher(source)
                .results()
                .map(Sentences::either)
                .filter(key -> !key.endsWith("."))
                .forEach(asked::add);
        TEMPLATE_BEGINNING.matcher(source).results().forEach(one -> beginnings.add(either(one)));
    }

    private static String either(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    Map<String, String> all() {
        return all;
    }

    /** Keys that are asked for and that no bundle says. */
    Set<String> missing() {
        var missing = new TreeSet<>(asked);
        missing.removeAll(all.keySet());
        missing.removeIf(key -> beginnings.contains(key));
        return missing;
    }

    int askedFor() {
        return asked.size();
    }

    /** Keys that nothing asks for: neither by name, nor by their beginning, nor as what a constant, an act or a letter is called. */
    Set<String> unused() {
        var unused = new TreeSet<String>();
        all.keySet().stream().filter(key -> !isUsed(key)).forEach(unused::add);
        return unused;
    }

    private boolean isUsed(String key) {
        return asked.contains(key)
                || literals.contains(key)
                || hasAKnownBeginning(key)
                || namesAConstant(key)
                || actOrLetter(key);
    }

    private boolean hasAKnownBeginning(String key) {
        return !key.startsWith("letter.")
                && !key.startsWith("journal.")
                && (beginnings.stream().anyMatch(key::startsWith)
                        || endings.stream()
                                .filter(key::endsWith)
                                .anyMatch(end -> literals.contains(key.substring(0, key.length() - end.length()))));
    }

    /** {@code Role.LEAD}: the label of a constant, proved for each by the tests of its module. */
    private static boolean namesAConstant(String key) {
        return key.matches("[A-Z][A-Za-z]+\\.[A-Z][A-Z0-9_]*");
    }

    private boolean actOrLetter(String key) {
        if (key.startsWith("journal.")) {
            return literals.contains(key.substring("journal.".length()));
        }
        var letter =
                Pattern.compile("letter\\.([a-z-]+)\\.(subject|text|act|why)").matcher(key);
        return letter.matches() && literals.contains(letter.group(1));
    }
}
