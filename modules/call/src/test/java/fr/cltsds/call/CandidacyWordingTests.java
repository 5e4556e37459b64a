package fr.cltsds.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Rule;
import fr.cltsds.wording.Wording;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Whatever a candidacy has to say, it says in French, and every refusal says what to do. */
class CandidacyWordingTests {

    private static final Wording WORDING;

    static {
        try (var words = new AnnotationConfigApplicationContext(Wording.class)) {
            WORDING = words.getBean(Wording.class);
        }
    }

    static Stream<Rule> rules() {
        return Stream.of(
                        CandidacyRule.values(),
                        AnswerRule.values(),
                        SignatureRule.values(),
                        CoWriterRule.values(),
                        CommentRule.values(),
                        LeadRule.values())
                .flatMap(Arrays::stream);
    }

    static Stream<Enum<?>> labels() {
        return Stream.of(
                        CandidacyStatus.values(),
                        LeadKind.values(),
                        InvitationState.values(),
                        Principle.values(),
                        PrincipleElement.values(),
                        DraftReminder.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRefusalIsASentenceThatSaysWhatToDo(Rule rule) {
        var said = WORDING.of(new Broken(rule, List.of(3, 4)));

        assertThat(said).endsWith(".").doesNotContain("{").containsPattern("ez[ ,.-]");
    }

    @ParameterizedTest
    @MethodSource("labels")
    void whatIsShownHasAFrenchName(Enum<?> constant) {
        assertThat(WORDING.knows(constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                .isTrue();
    }

    @Test
    void everyLetterHasItsSubjectItsTextAndItsReason() {
        var templates = Stream.of(
                "opening",
                "welcome",
                "invitation",
                "signature",
                "code",
                "receipt",
                "reopened",
                "withdrawn",
                "deleted",
                "reminder",
                "reminder-reopened");

        assertThat(templates).allSatisfy(template -> assertThat(Stream.of("subject", "text", "why"))
                .allMatch(part -> WORDING.knows("letter.candidacy-" + template + "." + part)));
    }

    @Test
    void nothingIsSaidWithAStraightApostropheOrAnOrdinarySpaceBeforeAHighSign() throws Exception {
        var bundle = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/candidacy_fr.properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(bundle).isNotEmpty();
        assertThat(bundle.values()).allSatisfy(said -> assertThat(said.toString())
                .doesNotContain("'")
                .doesNotContainPattern("[  ][;:!?»]")
                .doesNotContainPattern("« "));
    }
}
