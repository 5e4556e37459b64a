package fr.cltsds.house.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Every key that the portal asks for is said once, none is left over, and all is set as French is set. */
class WordingTests {

    private static final Map<String, Pattern> FAULTS = Map.of(
            "an ASCII apostrophe", Pattern.compile("'"),
            "no narrow space before ; : ! ?", Pattern.compile("[^\\u202f\\s:/][;:!?](\\s|$)"),
            "a plain space before ; : ! ?", Pattern.compile("[ \\u00a0][;:!?]"),
            "no narrow space inside « »", Pattern.compile("«[^\\u202f]|[^\\u202f]»"));
    private static final Set<String> SAID = Set.of("aria-label", "title", "placeholder", "alt", "content");

    private final Sentences sentences = Sentences.read();

    @Test
    void everyKeyAskedForIsSaid() {
        assertThat(sentences.askedFor()).isGreaterThan(300);
        assertThat(sentences.missing()).isEmpty();
    }

    @Test
    void nothingIsSaidThatNobodyAsksFor() {
        assertThat(sentences.all()).hasSizeGreaterThan(600);
        assertThat(sentences.unused()).isEmpty();
    }

    @Test
    void everySentenceIsSetAsFrenchIsSet() {
        var faults = sentences.all().entrySet().stream()
                .flatMap(one -> faults(one.getKey(), one.getValue()))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void everyTemplateIsSetAsFrenchIsSet() throws IOException {
        List<Path> templates;
        try (var files = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            templates = files.filter(file -> file.toString().endsWith(".html")).toList();
        }

        assertThat(templates).hasSizeGreaterThan(15);
        assertThat(templates.stream().flatMap(WordingTests::faultsOf)).isEmpty();
    }

    @Test
    void aBadlySetSentenceIsFound() {
        assertThat(faults("seeded", "L'appel est clos: «dommage» !")).hasSize(4);
    }

    private static Stream<String> faultsOf(Path template) {
        try {
            return Jsoup.parse(Files.readString(template)).getAllElements().stream()
                    .filter(element -> !Set.of("script", "style").contains(element.normalName()))
                    .flatMap(WordingTests::said)
                    .filter(words -> !words.contains("${") && !words.contains("=") && !words.contains("://"))
                    .flatMap(words -> faults(template.getFileName() + " «" + words + "»", words));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> said(Element element) {
        var texts = element.textNodes().stream().map(TextNode::getWholeText).map(String::strip);
        var labels = element.attributes().asList().stream()
                .filter(attribute -> SAID.contains(attribute.getKey()))
                .map(org.jsoup.nodes.Attribute::getValue);
        return Stream.concat(texts, labels).filter(words -> !words.isBlank());
    }

    private static Stream<String> faults(String where, String words) {
        return FAULTS.entrySet().stream()
                .filter(fault -> fault.getValue().matcher(words).find())
                .map(fault -> where + ": " + fault.getKey());
    }
}
