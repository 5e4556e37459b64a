package fr.cltsds.kernel;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 fingerprint of some bytes, as 64 hexadecimal digits. */
public record Sha256(String value) {

    public Sha256 {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not a SHA-256: " + value);
        }
    }

    public static Sha256 of(byte[] bytes) {
        return ofDigest(digest().digest(bytes));
    }

    /** A fresh digest, for bytes that come piece by piece. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    public static Sha256 ofDigest(byte[] digested) {
        return new Sha256(HexFormat.of().formatHex(digested));
    }

    @Override
    public String toString() {
        return value;
    }
}
