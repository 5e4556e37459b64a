package fr.cltsds.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every migration of every module is run: each module's index is named in the changelog (decision 0022), and names all its files. */
class ChangelogTests {

    private static final Path MODULES = Path.of("..", "modules");
    private static final Path MASTER =
            Path.of("..", "platform", "src", "main", "resources", "db", "changelog", "master.xml");
    private static final String RESOURCES = "src/main/resources";
    private static final Pattern INCLUDED = Pattern.compile("<include\\s+file=\"([^\"]+)\"");

    @Test
    void theChangelogNamesTheIndexOfEachModule() {
        assertThat(indexes(MODULES)).isNotEmpty();
        assertThat(unnamed(text(MASTER), indexes(MODULES))).isEmpty();
        assertThat(text(MASTER)).doesNotContain("<includeAll");
    }

    @Test
    void noNameInTheChangelogLeadsNowhere() {
        assertThat(included(text(MASTER)))
                .filteredOn(file -> file.startsWith("db/changelog/modules/"))
                .isSubsetOf(indexes(MODULES));
    }

    @Test
    void everyMigrationOfAModuleStandsInItsIndex() {
        for (var module : folders(MODULES)) {
            var resources = module.resolve(RESOURCES);
            var written = files(resources.resolve("db/changelog"), ".sql", resources);
            var index = resources.resolve("db/changelog/modules/" + module.getFileName() + ".xml");

            assertThat(written.isEmpty() ? List.<String>of() : included(text(index)))
                    .as(module.getFileName() + ", in the order of their numbers")
                    .containsExactlyElementsOf(written);
        }
    }

    @Test
    void aModuleThatWasForgottenIsTold() {
        var master = "<include file=\"db/changelog/modules/call.xml\" errorIfMissing=\"false\"/>";

        assertThat(unnamed(master, Set.of("db/changelog/modules/call.xml", "db/changelog/modules/selection.xml")))
                .containsExactly("db/changelog/modules/selection.xml");
    }

    private static List<String> unnamed(String master, Set<String> indexes) {
        var named = included(master);
        return indexes.stream().filter(index -> !named.contains(index)).sorted().toList();
    }

    private static List<String> included(String changelog) {
        return INCLUDED.matcher(changelog)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> indexes(Path modules) {
        return folders(modules).stream()
                .flatMap(module -> {
                    var resources = module.resolve(RESOURCES);
                    return files(resources.resolve("db/changelog/modules"), ".xml", resources).stream();
                })
                .collect(toCollection(TreeSet::new));
    }

    private static List<Path> folders(Path parent) {
        try (var found = Files.list(parent)) {
            return found.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> files(Path folder, String ending, Path resources) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
