package fr.cltsds.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** A SIRET is checked as the register does, La Poste's exception included. */
class SiretTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99900001100018", "99900002900010", "99900003700013", "99900004500016", "99900005200012",
                "99900006000015", "99900007800017", "99900008600010", "99900009400014", "99900010200015",
                "99900011000018", "99900012800010", "99900013600013", "99900014400017", "99900015100012",
                "99900016900014"
            })
    void theFictionalLeadsHaveRightNumbers(String number) {
        assertThat(Siret.parse(number))
                .hasValueSatisfying(siret -> assertThat(siret.value()).isEqualTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837"})
    void anEstablishmentOfLaPosteIsOne(String number) {
        assertThat(Siret.parse(number)).isPresent();
    }

    @Test
    void spacesAreForgiven() {
        assertThat(Siret.parse(" 999 000\u00a0011\u202f00018 ").map(Siret::value))
                .contains("99900001100018");
        assertThat(new Siret("99900001100018").grouped()).isEqualTo("999 000 011 00018");
        assertThat(new Siret("99900001100018").siren()).isEqualTo("999000011");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "99900001100019", // last digit
                "99900001200018", // SIREN fails though its length is right
                "9990000110001", // 13 digits
                "999000011000180", // 15 digits
                "9990000110001O", // a letter O
                "٩٩٩٠٠٠٠١١٠٠٠١٨", // digits of another script
                "00000000000000",
                "35600000049838", // La Poste, sum 46
                "12345678901234"
            })
    void whatIsNoSiretIsNone(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void aRightNumberOnAWrongSirenIsRefused() {
        var luhnOnFourteenOnly = "10000000000008";

        assertThat(Siret.parse(luhnOnFourteenOnly)).isEmpty();
        assertThatThrownBy(() -> new Siret(luhnOnFourteenOnly)).isInstanceOf(IllegalArgumentException.class);
    }
}
