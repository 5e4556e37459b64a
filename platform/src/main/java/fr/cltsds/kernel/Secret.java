package fr.cltsds.kernel;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The unguessable part of a personal link: 128 random bits, told once in the letter and kept only as a hash. */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret draw() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is stored and looked up: its SHA-256, in hexadecimal. */
    public String hash() {
        return Sha256.of(value.getBytes(StandardCharsets.UTF_8)).value();
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
