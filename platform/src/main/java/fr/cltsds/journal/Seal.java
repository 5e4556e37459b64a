package fr.cltsds.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cltsds.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ties an entry to all entries sealed before it in its room: the SHA-256 of the seal before it and of its own bytes. */
final class Seal {

    /** What the first entry of a room is tied to. */
    static final String BEGINNING = "0".repeat(64);

    private Seal() {}

    static String of(String previous, long place, SealedEntry entry) {
        var digest = Sha256.digest();
        digest.update(previous.getBytes(UTF_8));
        digest.update(canonical(place, entry));
        return Sha256.ofDigest(digest.digest()).value();
    }

    /** Each value with its length before it, so that no two entries have the same bytes. */
    private static byte[] canonical(long place, SealedEntry entry) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            put(out, entry.room().toString());
            put(out, Long.toString(place));
            put(out, Long.toString(entry.number()));
            put(out, entry.at().truncatedTo(ChronoUnit.MICROS).toString());
            put(out, entry.person() == null ? null : Objects.toString(entry.person()));
            put(out, entry.role());
            put(out, entry.act());
            put(out, entry.object().toString());
            out.writeInt(entry.fields().size());
            for (var field : entry.fields()) {
                put(out, field);
            }
            put(out, entry.reason());
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void put(DataOutputStream out, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = value.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
