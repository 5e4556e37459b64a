package fr.cltsds.room;

import fr.cltsds.kernel.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/** A person who signs in, known by the identity provider that proved who she is; changing provider makes another person. */
public record PersonId(UUID value) {

    /** The same issuer and subject always give the same person (UUID version 8 over their SHA-256). */
    public static PersonId of(String issuer, String subject) {
        var digest = HexFormat.of()
                .parseHex(Sha256.of((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8))
                        .value());
        var bytes = ByteBuffer.wrap(digest);
        var high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        var low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new PersonId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
