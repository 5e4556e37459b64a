package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The site's own keys, one for each purpose, all drawn from one secret. When the installation tells none, one is drawn at each
 * start: forms opened before are then shown again with all that was typed, and nothing is lost but a second press.
 */
@Component
class SiteKeys {

    private static final String HMAC = "HmacSHA256";

    private final SecretKey root;

    SiteKeys(SiteSettings settings) {
        this.root = new SecretKeySpec(
                settings.formSecret().isBlank()
                        ? drawn()
                        : settings.formSecret().getBytes(UTF_8),
                HMAC);
    }

    byte[] sign(String purpose, byte[]... pieces) {
        var mac = mac(of(purpose));
        for (var piece : pieces) {
            mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
            mac.update(piece);
        }
        return mac.doFinal();
    }

    /** The key of one purpose: 256 bits. */
    SecretKey of(String purpose) {
        return new SecretKeySpec(mac(root).doFinal(purpose.getBytes(UTF_8)), HMAC);
    }

    private static Mac mac(SecretKey key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + HMAC, impossible);
        }
    }

    private static byte[] drawn() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
