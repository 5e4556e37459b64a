package fr.cltsds.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every sentence is said in French, by its key. */
class WordingTests {

    private final Wording wording = new Wording(Map.of(
            "greeting", "Bonjour {0}",
            "closing", "Clôture le {0}",
            "count", "{0} territoires",
            "Tone.WARM", "chaleureux",
            "mood", "Ton : {0}",
            "Manners.ONE_SAYS_HELLO", "Dites bonjour à {0}.",
            "letter", "Bonjour {name}"));

    private enum Tone {
        WARM
    }

    private enum Manners implements Rule {
        ONE_SAYS_HELLO
    }

    @Test
    void aSentenceTakesItsArguments() {
        assertThat(wording.of("greeting", "Une personne")).isEqualTo("Bonjour Une personne");
        assertThat(wording.of("closing", Instant.parse("2018-07-13T21:59:59Z")))
                .isEqualTo("Clôture le vendredi 13 juillet 2018, 23\u202fh\u202f59");
        assertThat(wording.of("count", 1600)).isEqualTo("1\u202f600 territoires");
        assertThat(wording.of("mood", Tone.WARM)).isEqualTo("Ton : chaleureux");
    }

    @Test
    void aRefusalSaysWhatToDo() {
        assertThat(wording.of(new Broken(Manners.ONE_SAYS_HELLO, List.of("tout le monde"))))
                .isEqualTo("Dites bonjour à tout le monde.");
    }

    @Test
    void aConstantHasItsLabel() {
        assertThat(wording.label(Tone.WARM)).isEqualTo("chaleureux");
    }

    @Test
    void whatIsNotSaidIsAFaultOfOurs() {
        assertThatThrownBy(() -> wording.of("nothing")).hasMessageContaining("nothing");
        assertThat(wording.knows("nothing")).isFalse();
        assertThat(wording.knows("greeting")).isTrue();
    }

    @Test
    void aTemplateSaysTheSameSentences() {
        var words = new TemplateWords(wording);

        assertThat(words.getMessage("greeting", new Object[] {"Une personne"}, Locale.ENGLISH))
                .isEqualTo("Bonjour Une personne");
    }

    @Test
    void theBundlesOfTheGroundAreRead() {
        assertThat(new Wording().keys()).contains("day.tomorrow", "Role.LEAD", "PaperRule.TOO_LARGE");
    }
}
