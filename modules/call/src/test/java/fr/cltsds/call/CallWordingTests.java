package fr.cltsds.call;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everything said about a call is said in French, and set as French is set. */
class CallWordingTests {

    static final List<Class<? extends Enum<?>>> NAMED = List.of(
            CallRule.class,
            FormRule.class,
            CallPhase.class,
            CallAct.class,
            CallPart.class,
            QuestionKind.class,
            Feeds.class,
            FormChangeKind.class,
            College.class);

    @ParameterizedTest
    @FieldSource("NAMED")
    void everyRuleAndEveryNameHasItsSentence(Class<? extends Enum<?>> names) throws IOException {
        var bundle = bundle();

        assertThat(Arrays.stream(names.getEnumConstants()).map(name -> names.getSimpleName() + "." + name.name()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(bundle.getProperty(key)).as(key).isNotBlank());
    }

    /** A refusal says what is wrong and what to do; it is read beside a field, so it is short. */
    @Test
    void everyRefusalIsAShortSentence() throws IOException {
        var bundle = bundle();

        assertThat(bundle.stringPropertyNames())
                .filteredOn(key -> key.contains("Rule."))
                .extracting(bundle::getProperty)
                .allSatisfy(refusal -> assertThat(refusal).endsWith(".").hasSizeBetween(15, 220));
    }

    @Test
    void everySentenceIsSetAsFrenchIsSet() throws IOException {
        var bundle = bundle();
        var sentences = Stream.concat(
                bundle.stringPropertyNames().stream().map(bundle::getProperty), CallTemplateTests.sentences());

        assertThat(sentences).hasSizeGreaterThan(250).allSatisfy(sentence -> assertThat(sentence)
                .doesNotContain("'", "\"", "...", "  ", "usager", "bénéficiaire")
                .doesNotContainPattern("[^\\u202f][;:!?»%]")
                .doesNotContainPattern("«[^\\u202f]"));
    }

    @Test
    void aSentenceCanHoldItsArguments() throws IOException {
        assertThat(bundle().getProperty("CallRule.A_TEXT_FITS_ITS_PLACE")).contains("{0}", "{1}", "{2}");
    }

    private static Properties bundle() throws IOException {
        var bundle = new Properties();
        try (var file =
                Objects.requireNonNull(CallWordingTests.class.getResourceAsStream("/messages/call_fr.properties"))) {
            bundle.load(new InputStreamReader(file, UTF_8));
        }
        return bundle;
    }
}
