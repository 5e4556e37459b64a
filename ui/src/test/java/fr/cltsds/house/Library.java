package fr.cltsds.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A library that travels inside the executable jar, and what its own archive says of its licence.
 *
 * @param file its archive's name, version included
 * @param said its manifest, its POM's licences or its licence's first words
 * @param commercial whether it bears the mark of Vaadin's commercial licence
 */
record Library(String file, String said, boolean commercial) {

    private static final Pattern LICENCE = Pattern.compile("(?:META-INF/)?(?:LICEN[CS]E|license|COPYING)[^/]*");
    private static final Pattern POM = Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.xml");
    private static final Pattern OF_THE_POM = Pattern.compile("(?s)<license>.*?<name>([^<]*)</name>");
    private static final Pattern OF_THE_MANIFEST = Pattern.compile("Bundle-License: *(.*)");
    private static final int FIRST_WORDS = 2_000;

    static Library read(String file, InputStream archive) throws IOException {
        var found = new LinkedHashMap<String, String>();
        var entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var name = entry.getName();
            if (name.equals("META-INF/MANIFEST.MF")
                    || LICENCE.matcher(name).matches()
                    || POM.matcher(name).matches()) {
                found.put(name, new String(entries.readAllBytes(), UTF_8));
            }
        }
        var manifest = found.getOrDefault("META-INF/MANIFEST.MF", "").replaceAll("\r?\n ", "");
        return new Library(file, said(manifest, found), manifest.contains("Cvdl"));
    }

    private static String said(String manifest, Map<String, String> found) {
        return first(OF_THE_MANIFEST, manifest)
                .or(() -> poms(found))
                .or(() -> found.entrySet().stream()
                        .filter(entry -> LICENCE.matcher(entry.getKey()).matches())
                        .map(entry -> entry.getValue()
                                .substring(
                                        0,
                                        Math.min(FIRST_WORDS, entry.getValue().length())))
                        .findFirst())
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** An archive with several POMs has swallowed others, and none speaks for it. */
    private static Optional<String> poms(Map<String, String> found) {
        var poms = found.entrySet().stream()
                .filter(entry -> POM.matcher(entry.getKey()).matches())
                .toList();
        return poms.size() == 1 ? first(OF_THE_POM, poms.getFirst().getValue()) : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).findFirst();
    }

    /** Its name without its version. */
    String name() {
        return file.replaceAll("-[0-9][^/]*\\.jar$", "");
    }
}
