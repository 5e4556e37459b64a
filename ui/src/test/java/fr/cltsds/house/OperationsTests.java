package fr.cltsds.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.testkit.PortalDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operations guide says what is, no less and no more. */
class OperationsTests {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern SETTING = Pattern.compile("\\bPORTAIL_[A-Z_]*[A-Z]\\b");

    /** Settings of the scripts, of the trial installation and of the realm: the jar does not read them. */
    private static final Set<String> NOT_OF_THE_JAR = Set.of(
            "PORTAIL_JDKS",
            "PORTAIL_CHROMIUM",
            "PORTAIL_INTERNAL_URL",
            "PORTAIL_DATABASE_PASSWORD",
            "PORTAIL_DATABASE_BACKUP_PASSWORD");

    private final String guide = read("docs/operations.md");

    @Test
    void theGuideHoldsTheAdministratorsScriptWordForWord() {
        var held = guide.split("<!-- /?roles\\.sql -->", -1)[1].strip();

        assertThat(held).isEqualTo("```sql\n" + PortalDatabase.rolesScript() + "```");
    }

    @Test
    void everyCommandIsInTheGuide() {
        var help = read("portail").lines().filter(line -> line.startsWith("  ./portail "));

        assertThat(help.map(line -> line.strip().split("[ \\[]+")[1]))
                .hasSizeGreaterThan(5)
                .filteredOn(command -> !command.equals("aide"))
                .allMatch(command -> guide.contains("`./portail " + command));
    }

    @Test
    void everySettingThatSomethingReadsIsInTheGuide() throws IOException {
        var named =
                new TreeSet<>(settings(read("portail") + read("docker-compose.yml") + sources("java|properties|json")));
        named.remove("PORTAIL_JDKS");

        assertThat(named).hasSizeGreaterThan(15).isSubsetOf(settings(guide));
    }

    @Test
    void theGuidePromisesNoSettingThatNobodyReads() throws IOException {
        var sources = sources("java|properties");

        assertThat(settings(guide))
                .filteredOn(setting -> !NOT_OF_THE_JAR.contains(setting))
                .allMatch(
                        setting -> sources.contains(setting)
                                || sources.contains(
                                        setting.toLowerCase(Locale.ROOT).replace('_', '.')),
                        "est lu par le portail");
    }

    private static Set<String> settings(String text) {
        return SETTING.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** What goes into the jar, by kind of file. */
    private static String sources(String kinds) throws IOException {
        var all = new StringBuilder();
        for (var module : new String[] {"platform", "modules", "ui"}) {
            try (Stream<Path> paths = Files.walk(PROJECT.resolve(module))) {
                for (var path : paths.filter(path -> isSource(path, kinds)).toList()) {
                    all.append(Files.readString(path, UTF_8));
                }
            }
        }
        return all.toString();
    }

    private static boolean isSource(Path path, String kinds) {
        return path.toString().matches(".*/src/main/.*\\.(" + kinds + ")")
                && !path.toString().contains("/target/");
    }

    private static String read(String file) {
        try {
            return Files.readString(PROJECT.resolve(file), UTF_8);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
