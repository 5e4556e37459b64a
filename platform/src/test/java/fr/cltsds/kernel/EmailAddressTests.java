package fr.cltsds.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** An e-mail address as people type it. */
class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "une.personne@conseil.example",
                "une+appel@conseil.example",
                "o'neil@conseil.example",
                "a@b.example",
                "une_personne@sous.domaine-long.conseil.example"
            })
    void anAddressIsRead(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(typed);
    }

    @Test
    void spacesAroundAndCapitalsOfTheDomainAreForgiven() {
        assertThat(EmailAddress.parse("  Une.Personne@Conseil.EXAMPLE "))
                .contains(new EmailAddress("Une.Personne@conseil.example"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "une personne@conseil.example",
                "une.personne",
                "@conseil.example",
                "une.personne@",
                "une.personne@conseil",
                "une..personne@conseil.example",
                "une.personne@-conseil.example",
                "une@personne@conseil.example",
                "une.personne@conseil.example\nBcc: autre@conseil.example",
                "hélène@conseil.example"
            })
    void whatIsNoAddressIsNone(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void anAddressThatNoServerTakesIsNone() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@conseil.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + ("." + "c".repeat(61)).repeat(3) + ".example"))
                .isEmpty();
    }
}
