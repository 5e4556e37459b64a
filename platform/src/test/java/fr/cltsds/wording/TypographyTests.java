package fr.cltsds.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Our sentences are set as French is: curved apostrophes, and a narrow space that does not break. */
class TypographyTests {

    private static final Map<String, Pattern> FAULTS = Map.of(
            "an ASCII apostrophe, which a sentence with arguments would swallow", Pattern.compile("'"),
            "no narrow space before ; : ! ?", Pattern.compile("[^\\u202f\\s:/][;:!?](\\s|$)"),
            "a plain space before ; : ! ?", Pattern.compile("[ \\u00a0][;:!?]"),
            "no narrow space inside « »", Pattern.compile("«[^\\u202f]|[^\\u202f]»"));

    @Test
    void everySentenceOfTheGroundIsWellSet() {
        var wording = new Wording();

        assertThat(wording.keys()).hasSizeGreaterThan(40).allSatisfy(key -> assertThat(FAULTS)
                .allSatisfy((fault, pattern) -> assertThat(
                                pattern.matcher(wording.raw(key)).find())
                        .as(key + ": " + fault)
                        .isFalse()));
    }

    @Test
    void aBadlySetSentenceIsFound() {
        assertThat(FAULTS.values().stream().filter(fault -> fault.matcher("L'appel est clos: «dommage» !")
                        .find()))
                .hasSize(4);
    }
}
