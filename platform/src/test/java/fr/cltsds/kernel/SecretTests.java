package fr.cltsds.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A secret cannot be guessed, and is told nowhere but in its letter. */
class SecretTests {

    @Test
    void aSecretIs128BitsThatFitInAnAddress() {
        assertThat(Stream.generate(Secret::draw).limit(1000).map(Secret::value))
                .allMatch(value -> value.matches("[A-Za-z0-9_-]{22}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aSecretIsNotPrinted() {
        var secret = Secret.draw();

        assertThat(secret.toString()).isEqualTo("Secret[…]");
        assertThat(secret.hash()).matches("[0-9a-f]{64}").isEqualTo(new Secret(secret.value()).hash());
    }

    @Test
    void aFingerprintIsThatOfTheStandard() {
        assertThat(Sha256.of(new byte[0]).value())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThatThrownBy(() -> new Sha256("e3b0")).isInstanceOf(IllegalArgumentException.class);
    }
}
