package fr.cltsds.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file holds from its bytes alone, never from its name. */
final class Contents {

    private static final String ZIP = "application/zip";
    private static final String OFFICE_ARCHIVE = "application/x-tika-ooxml";
    private static final Set<String> MARKUP =
            Set.of("text/html", "application/xhtml+xml", "application/xml", "image/svg+xml");

    private Contents() {}

    /** Whether what the file holds is what its name says; an archive is looked into only by the names of its parts. */
    static boolean match(Format expected, byte[] head, byte[] tail, long size) {
        var detected = detect(head);
        return switch (expected) {
            case CSV -> !MARKUP.contains(detected) && isText(head);
            case DOCX ->
                Set.of(OFFICE_ARCHIVE, ZIP, expected.type()).contains(detected) && isMadeOf(expected, tail, size);
            case ODT -> detected.equals(expected.type()) && isMadeOf(expected, tail, size);
            case PDF, PNG, JPG -> detected.equals(expected.type());
        };
    }

    private static boolean isMadeOf(Format expected, byte[] tail, long size) {
        return ArchiveParts.names(tail, size).filter(expected::isMadeOf).isPresent();
    }

    private static String detect(byte[] head) {
        try (var bytes = new ByteArrayInputStream(head)) {
            return MimeTypes.getDefaultMimeTypes().detect(bytes, new Metadata()).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Text as a spreadsheet writes it: UTF-8, or an older one-byte encoding; no zero byte in either. */
    private static boolean isText(byte[] head) {
        for (var each : head) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\r' && each != '\n') {
                return false;
            }
        }
        return decoded(head).map(Contents::isNoPage).orElse(true);
    }

    private static boolean isNoPage(String text) {
        return !text.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private static Optional<String> decoded(byte[] head) {
        try {
            return Optional.of(UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(head))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
