package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A few words handed from one page to the next in its address, which nobody on the way can read or change (AES-GCM). */
@Component
class SealedNotes {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SiteKeys keys;

    SealedNotes(SiteKeys keys) {
        this.keys = keys;
    }

    String seal(String purpose, String words) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(words.getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words, when they were sealed here for this purpose. */
    Optional<String> open(String purpose, @Nullable String note) {
        if (note == null) {
            return Optional.empty();
        }
        try {
            var whole = Base64.getUrlDecoder().decode(note);
            var nonce = Arrays.copyOf(whole, NONCE);
            var words = cipher(Cipher.DECRYPT_MODE, purpose, nonce).doFinal(whole, NONCE, whole.length - NONCE);
            return Optional.of(new String(words, UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        var key = new SecretKeySpec(keys.of(purpose).getEncoded(), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
