package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.cltsds.kernel.Ids;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a form bears instead of a session: which one it is, when it was handed out and for which address, signed (HMAC-SHA256).
 * Its number is the key under which a form sent twice is answered once.
 */
@Component
class FormTokens {

    static final Duration GOOD_FOR = Duration.ofHours(12);

    private static final int TOLD = 24;
    private static final int SIGNATURE = 32;

    private final SiteKeys keys;
    private final Clock clock;

    FormTokens(SiteKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A form handed out now for that address. */
    record Token(UUID number, Instant handedOut) {}

    String handOut(String path) {
        return write(path, new Token(Ids.next(), clock.instant()));
    }

    String write(String path, Token token) {
        var told = ByteBuffer.allocate(TOLD)
                .putLong(token.number().getMostSignificantBits())
                .putLong(token.number().getLeastSignificantBits())
                .putLong(token.handedOut().toEpochMilli())
                .array();
        var whole = ByteBuffer.allocate(TOLD + SIGNATURE).put(told).put(sign(path, told));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** The token, when it is ours, was handed out for this address and is not older than twelve hours. */
    Optional<Token> read(String path, @Nullable String token) {
        return bytes(token)
                .filter(whole -> whole.length == TOLD + SIGNATURE)
                .filter(whole -> MessageDigest.isEqual(
                        sign(path, Arrays.copyOf(whole, TOLD)), Arrays.copyOfRange(whole, TOLD, whole.length)))
                .map(FormTokens::told)
                .filter(one -> clock.instant().isBefore(one.handedOut().plus(GOOD_FOR)));
    }

    private static Token told(byte[] whole) {
        var told = ByteBuffer.wrap(whole);
        return new Token(new UUID(told.getLong(), told.getLong()), Instant.ofEpochMilli(told.getLong()));
    }

    private static Optional<byte[]> bytes(@Nullable String token) {
        try {
            return Optional.ofNullable(token).map(Base64.getUrlDecoder()::decode);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] sign(String path, byte[] told) {
        return keys.sign("form", path.getBytes(UTF_8), told);
    }
}
