package fr.cltsds.call;

import static fr.cltsds.call.SomeCandidacy.LATER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The one form of which fingerprints are taken: the same content gives the same bytes, and any other content gives others. */
class CanonicalCandidacyTests {

    @Test
    void keysAreSortedAndNothingIsAddedBetweenThem() {
        var oneOrder = new LinkedHashMap<String, Object>();
        oneOrder.put("b", List.of(1, true, "c"));
        oneOrder.put("a", Map.of());
        oneOrder.put("Z", 2L);
        var another = new LinkedHashMap<String, Object>();
        another.put("Z", 2L);
        another.put("a", Map.of());
        another.put("b", List.of(1, true, "c"));

        assertThat(CanonicalJson.of(oneOrder)).isEqualTo("{\"Z\":2,\"a\":{},\"b\":[1,true,\"c\"]}");
        assertThat(CanonicalJson.of(another)).isEqualTo(CanonicalJson.of(oneOrder));
    }

    @Test
    void theSameLettersGiveTheSameBytesHoweverTheyWereTyped() {
        assertThat(CanonicalJson.of("e\u0301te\u0301"))
                .isEqualTo(CanonicalJson.of("été"))
                .isEqualTo("\"été\"");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertThat(CanonicalJson.of("\"\\\n\t\u0001/é🤝")).isEqualTo("\"\\\"\\\\\\n\\t\\u0001/é🤝\"");
    }

    @Test
    void whatHasNoCanonicalFormIsAFaultOfOurs() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            var _ = CanonicalJson.of(1.5);
        });
    }

    @Test
    void theSameFileGivesTheSameFingerprint() {
        var candidacy = SomeCandidacy.complete();

        assertThat(content(candidacy)).isEqualTo(content(candidacy));
    }

    @Test
    void theOrderInWhichAnswersWereWrittenDoesNotMatter() {
        var candidacy = SomeCandidacy.complete();
        var before = content(candidacy).text();
        var frais = candidacy.answer("frais");

        var rewritten = candidacy.without("frais").answering("frais", frais);

        assertThat(content(rewritten).text()).isEqualTo(before);
    }

    @Test
    void anyChangeOfAnAnswerAFileTheLeadOrTheSignatoryChangesTheFingerprint() {
        var candidacy = SomeCandidacy.complete();
        var before = content(candidacy).sha256();

        assertThat(content(candidacy.answering("nom-court", new Answer.Text("A")))
                        .sha256())
                .isNotEqualTo(before);
        var named = content(candidacy).sha256();
        assertThat(content(candidacy.joining("lettre", "autre.pdf")).sha256()).isNotEqualTo(named);
        var joined = content(candidacy).sha256();
        assertThat(content(candidacy.signedBy("Marc Tellier")).sha256()).isNotEqualTo(joined);
    }

    @Test
    void itHoldsEveryQuestionInItsWordsWithItsAnswerTheLeadThePerimeterAndTheFingerprintOfEachFile() {
        var candidacy = SomeCandidacy.complete();
        var letter = candidacy.it().sheet().attachments().findFirst().orElseThrow();

        var text = content(candidacy).text();

        candidacy.itsForm().questions().forEach(question -> assertThat(text)
                .contains("\"key\":\"" + question.key() + "\"", "\"wording\":\"" + question.wording() + "\""));
        assertThat(text).contains("\"perimeter\":[\"23\"]", "\"siret\":\"99900001100018\"", "Hélène Marchand");
        assertThat(text).contains("{\"paper\":\"" + letter.paper() + "\",\"sha256\":\"" + letter.sha256() + "\"");
    }

    @Test
    void aRegionIsFiledWithTheDepartementsItHolds() {
        var bretagne = fr.cltsds.geography.Perimeter.of(List.of(), java.util.Optional.of("53"))
                .orElseThrow();
        var candidacy = SomeCandidacy.complete().answering("territoire", new Answer.Territory(bretagne));

        assertThat(content(candidacy).text()).contains("\"perimeter\":[\"22\",\"29\",\"35\",\"56\"]");
    }

    @Test
    void aFiledVersionIsReadAgainFromItsTextAndFromNothingElse() {
        var candidacy = SomeCandidacy.complete();

        var read = RecapContent.read(content(candidacy).text());
        var written = RecapContent.of(candidacy.it(), candidacy.call(), candidacy.itsForm());

        assertThat(read.lead()).isEqualTo(written.lead());
        assertThat(read.signatory()).isEqualTo(written.signatory());
        assertThat(read.territoryName()).contains("Creuse");
        assertThat(read.attachments()).isEqualTo(written.attachments());
        assertThat(read.sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .map(RecapContent.Question::answer))
                .containsExactlyElementsOf(written.sections().stream()
                        .flatMap(section -> section.questions().stream())
                        .map(RecapContent.Question::answer)
                        .toList());
    }

    @Test
    void aFiledVersionKnowsItsOwnFingerprint() {
        var candidacy = SomeCandidacy.complete();
        var content = content(candidacy);

        var filed = candidacy.it().file(content, candidacy.call(), () -> "AMI-2018-0001", LATER);

        assertThat(filed.isIntact()).isTrue();
        assertThat(filed.receipt().sha256()).isEqualTo(FiledContent.fingerprint(filed.canonical()));
        assertThat(filed.receipt().fileName("accuse")).isEqualTo("accuse-AMI-2018-0001-version-1.pdf");
    }

    private static FiledContent content(SomeCandidacy candidacy) {
        return candidacy
                .it()
                .readyToFile(candidacy.call(), candidacy.itsForm(), candidacy.revision(), LATER)
                .orThrow();
    }
}
