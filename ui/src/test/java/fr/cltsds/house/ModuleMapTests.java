package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.cltsds.Portal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules keep to what they say they may depend on, and the map drawn of them is today's. */
class ModuleMapTests {

    private static final Path DRAWN = Path.of("target", "modules");
    private static final Path KEPT = Path.of("..", "docs", "modules");

    /** The testkit is a jar of its own and stands in the same packages. */
    private static final DescribedPredicate<JavaClass> OF_THE_TESTS =
            DescribedPredicate.describe("classes of the tests", type -> type.getSource()
                    .filter(source -> source.getUri().toString().contains("-tests.jar")
                            || source.getUri().toString().contains("/test-classes/"))
                    .isPresent());

    private static ApplicationModules modules;

    @BeforeAll
    static void draw() throws IOException {
        modules = ApplicationModules.of(Portal.class, OF_THE_TESTS);
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(DRAWN.toString())).writeModuleCanvases();
        Files.writeString(DRAWN.resolve("map.md"), ModuleMap.of(modules));
        if (Boolean.getBoolean("portail.docs")) {
            replaceKept();
        }
    }

    @Test
    void everyModuleKeepsToItsNeighbours() {
        assertThat(modules.stream()).hasSizeGreaterThan(5);

        modules.verify();
    }

    @Test
    void theMapAndTheCanvasesAreTodays() throws IOException {
        assertThat(names(KEPT)).as("./portail docs draws them anew").isEqualTo(names(DRAWN));
        for (var name : names(DRAWN)) {
            assertThat(KEPT.resolve(name))
                    .as("./portail docs draws it anew")
                    .hasSameTextualContentAs(DRAWN.resolve(name));
        }
    }

    private static void replaceKept() throws IOException {
        Files.createDirectories(KEPT);
        for (var name : names(KEPT)) {
            Files.delete(KEPT.resolve(name));
        }
        for (var name : names(DRAWN)) {
            Files.copy(DRAWN.resolve(name), KEPT.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
