package fr.cltsds.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the executable jar carries: nothing that must be paid for (decision 0008), and every library under a licence that we know. */
class PackagedJarTests {

    private static final Path JAR = Path.of("target", "portail.jar");
    private static final Path REPORT = Path.of("target", "licences.csv");

    /** What Vaadin sells, by the names of its archives. */
    private static final String SOLD =
            "vaadin-(?:board|charts|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet|"
                    + "testbench|cookie-consent|confirm-pro|swing|kubernetes|collaboration|sso|control-center|observability)"
                    + "[a-z0-9.-]*|vaadin-[0-9][a-z0-9.-]*|vaadin-internal[a-z0-9.-]*|[a-z-]+-kit-starter[a-z0-9.-]*|license-checker-pro.*";

    private static List<Library> libraries = List.of();

    @BeforeAll
    static void unpack() throws IOException {
        var found = new ArrayList<Library>();
        try (var jar = new ZipFile(JAR.toFile())) {
            for (var entry : jar.stream().filter(PackagedJarTests::isALibrary).toList()) {
                try (var archive = jar.getInputStream(entry)) {
                    found.add(
                            Library.read(Path.of(entry.getName()).getFileName().toString(), archive));
                }
            }
        }
        libraries = List.copyOf(found);
    }

    @Test
    void theJarCarriesNothingThatMustBePaidFor() {
        assertThat(libraries).hasSizeGreaterThan(100);
        assertThat(libraries)
                .filteredOn(library -> library.file().matches(SOLD))
                .isEmpty();
        assertThat(libraries).filteredOn(Library::commercial).isEmpty();
    }

    @Test
    void everyLibraryIsUnderALicenceThatWeKnow() throws IOException {
        var told = told();
        var licences = libraries.stream()
                .filter(library -> !library.file().matches("(?:platform|call)-.*"))
                .collect(Collectors.toMap(Library::file, library -> licence(library, told)));

        Files.write(
                REPORT,
                licences.entrySet().stream()
                        .map(entry -> entry.getKey() + " ; " + entry.getValue())
                        .sorted()
                        .toList());
        assertThat(licences)
                .allSatisfy(
                        (library, licence) -> assertThat(licence).as(library).isNotEqualTo("?"));
    }

    @Test
    void whatIsWrittenDownIsOnlyWhatAnArchiveDoesNotSay() throws IOException {
        assertThat(told().keySet())
                .isEqualTo(libraries.stream()
                        .filter(library -> library.said().isEmpty())
                        .map(Library::name)
                        .filter(name -> !name.equals("platform") && !name.equals("call"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void aCommercialComponentAndAnUnknownLicenceAreTold() throws IOException {
        var sold = Library.read(
                "vaadin-grid-pro-25.2.3.jar", archive("Manifest-Version: 1.0\nCvdlName: vaadin-grid-pro\n"));
        var odd = Library.read("odd-1.0.jar", archive("Manifest-Version: 1.0\nBundle-License: All rights reserved\n"));

        assertThat(sold.commercial()).isTrue();
        assertThat(sold.file()).matches(SOLD);
        assertThat("vaadin-grid-flow-25.2.3.jar").doesNotMatch(SOLD);
        assertThat(licence(odd, Map.of())).isEqualTo("?");
    }

    private static String licence(Library library, Map<String, String> told) {
        var said = library.said().isEmpty() ? told.getOrDefault(library.name(), "") : library.said();
        return Licence.in(said).map(Enum::name).orElse("?");
    }

    private static boolean isALibrary(ZipEntry entry) {
        return entry.getName().startsWith("BOOT-INF/lib/") && entry.getName().endsWith(".jar");
    }

    private static Map<String, String> told() throws IOException {
        try (var file = Objects.requireNonNull(PackagedJarTests.class.getResourceAsStream("licences.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ; ", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        }
    }

    private static ByteArrayInputStream archive(String manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            archive.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
