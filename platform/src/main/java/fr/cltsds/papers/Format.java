package fr.cltsds.papers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of files that people hand in, by the end of their name and by what they really hold. */
enum Format {
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PNG("image/png"),
    JPG("image/jpeg"),
    CSV("text/csv");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** How it is told to a person: by the end of a name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> named(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension) || (format == JPG && extension.equals("jpeg")))
                .findFirst();
    }

    static String allowed() {
        return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "));
    }

    /** Whether the archive behind an office document is one: its parts by name, and no program among them. */
    boolean isMadeOf(Set<String> entries) {
        return switch (this) {
            case DOCX ->
                entries.contains("[Content_Types].xml")
                        && entries.contains("word/document.xml")
                        && entries.stream().noneMatch(entry -> entry.toLowerCase(Locale.ROOT)
                                .endsWith("vbaproject.bin"));
            case ODT ->
                entries.contains("mimetype")
                        && entries.contains("content.xml")
                        && entries.stream()
                                .noneMatch(entry -> entry.startsWith("Basic/") || entry.startsWith("Scripts/"));
            case PDF, PNG, JPG, CSV -> true;
        };
    }
}
