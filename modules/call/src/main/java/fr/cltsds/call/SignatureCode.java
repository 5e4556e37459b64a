package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;

/** The six digits that prove that the signatory reads her own mail; told once in a letter, kept only as a hash. */
record SignatureCode(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static SignatureCode draw() {
        return new SignatureCode("%06d".formatted(RANDOM.nextInt(1_000_000)));
    }

    /** What is kept; another link gives another hash for the same digits. */
    String hashFor(UUID link) {
        return Sha256.of((link + ":" + digits).getBytes(StandardCharsets.UTF_8)).value();
    }

    /** Compares what was typed, spaces left out, in a time that tells nothing. */
    static boolean matches(String typed, UUID link, String hash) {
        var given = new SignatureCode(typed.replaceAll("\\D", "")).hashFor(link);
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "SignatureCode[…]";
    }
}
