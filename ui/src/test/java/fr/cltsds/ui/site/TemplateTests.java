package fr.cltsds.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the pages are set as French is set, and their expressions are not. */
class TemplateTests {

    private static final Pattern EXPRESSION = Pattern.compile("th:[\\w-]+=\"([^\"]*)\"");
    private static final Pattern ICON = Pattern.compile("icon\\('([a-z-]+)'\\)");
    private static final Pattern ICON_IN_WORDS = Pattern.compile("\\.icon = ([a-z-]+)");
    private static final Pattern BADLY_SET = Pattern.compile("(?<![\u202f\\d])[;:!?»]|«(?!\u202f)|'|\\.\\.\\.");

    static Stream<Resource> templates() throws IOException {
        return Arrays.stream(
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/site/*.html"));
    }

    @Test
    void thereAreTemplatesToRead() throws IOException {
        assertThat(templates().count()).isGreaterThan(20);
    }

    @Test
    void everyIconThatIsNamedIsDrawn() throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        var drawn = text(files.getResource("classpath:static/icons/sprite.svg"));
        var words = text(files.getResource("classpath:messages/site_fr.properties"));
        var named = ICON_IN_WORDS
                .matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        for (var template : templates().toList()) {
            ICON.matcher(text(template)).results().map(found -> found.group(1)).forEach(named::add);
        }

        assertThat(named).hasSizeGreaterThan(20).allMatch(icon -> drawn.contains("id=\"" + icon + "\""));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noExpressionBearsATypographicSpace(Resource template) throws IOException {
        assertThat(EXPRESSION.matcher(text(template)).results().map(found -> found.group(1)))
                .noneMatch(expression -> expression.contains("\u202f") || expression.contains("\u00a0"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itsWordsAreSetInFrench(Resource template) throws IOException {
        assertThat(badlySet(words(text(template)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Pour qui ?,1",
                "« Oui »,2",
                "l'appel,1",
                "à suivre...,1",
                "Pour qui\u202f?,0",
                "«\u202fOui\u202f»,0",
                "de 9:30,0"
            })
    void theEyeThatReadsThemSeesWhatIsBadlySet(String words, int mistakes) {
        assertThat(badlySet(words)).hasSize(mistakes);
    }

    private static List<String> badlySet(String words) {
        return BADLY_SET
                .matcher(words)
                .results()
                .map(found -> words.substring(Math.max(0, found.start() - 20), found.end()))
                .toList();
    }

    private static String words(String template) {
        return template.replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&[a-z]+;", " ");
    }

    private static String text(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }
}
