package fr.cltsds.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title becomes an address that can be read and typed. */
class SlugTests {

    @ParameterizedTest
    @CsvSource({
        "Appel 2018 : préfiguration, appel-2018-prefiguration",
        "  Œuvrer ensemble — à l’œuvre !, oeuvrer-ensemble-a-l-oeuvre",
        "ÇA, ca",
        "2018, 2018"
    })
    void aTitleBecomesAnAddress(String title, String slug) {
        assertThat(Slug.of(title).value()).isEqualTo(slug);
    }

    @Test
    void aLongTitleIsCutWithoutAHyphenAtItsEnd() {
        var slug = Slug.of("mot ".repeat(40));

        assertThat(slug.value())
                .hasSizeLessThanOrEqualTo(80)
                .startsWith("mot-mot")
                .doesNotEndWith("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Appel", "appel--2018", "-appel", "appel-", "appel 2018", "appel/2018", "été"})
    void whatIsNoAddressIsRefused(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTitleWithoutALetterHasNoAddress() {
        assertThatThrownBy(() -> Slug.of("!!!")).isInstanceOf(IllegalArgumentException.class);
    }
}
