package fr.cltsds.call;

import static fr.cltsds.call.SomeCandidacy.LATER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.wording.Wording;
import java.io.ByteArrayInputStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.AbstractMessageSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The file and its receipt on paper: tagged for screen readers, whole, and safe from what people type. */
class CandidacyPressTests {

    private static final CandidacyPress PRESS;
    private static final RecapWriter RECAPS;

    static {
        try (var words = new AnnotationConfigApplicationContext(Wording.class)) {
            var wording = words.getBean(Wording.class);
            RECAPS = new RecapWriter(wording);
            PRESS = new CandidacyPress(new AbstractMessageSource() {
                @Override
                protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
                    return wording.knows(code) ? new MessageFormat(wording.raw(code), Locale.FRANCE) : null;
                }
            });
        }
    }

    @BeforeAll
    static void prepareTheCheck() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void theReceiptIsAnAccessiblePdfThatSaysWhatWasFiled() throws Exception {
        var pdf = receipt(SomeCandidacy.complete());

        assertThat(findings(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Accusé de réception", "AMI-2018-0007", "Trait d’union solidarités", "999 000 011 00018")
                .contains("lettre-d-engagement.pdf", "Hélène Marchand", "secretariat@hcts.example");
    }

    @Test
    void theFileIsAnAccessiblePdfWithEveryQuestionAndAnswer() throws Exception {
        var candidacy = SomeCandidacy.complete();

        var pdf = PRESS.file(draft(candidacy));

        assertThat(findings(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Non déposé", "Question « sieges »", "Creuse (23)", "CAF de la Creuse");
        assertThat(text(pdf)).contains("Pas de réponse");
    }

    @Test
    void anEmptyDraftPrintsToo() throws Exception {
        assertThat(findings(PRESS.file(draft(SomeCandidacy.draft())))).isEmpty();
    }

    @Test
    void whatPeopleTypeIsOnlyEverText() throws Exception {
        var candidacy = SomeCandidacy.complete()
                .answering(
                        "frais",
                        new Answer.Text("<img src=\"file:///etc/passwd\"/> </p><script>x</script> ${7*7} &amp;"))
                .answering("nom-court", new Answer.Text("Emoji 🤝, arabe سلام, chinois 社会"));

        var pdf = PRESS.file(draft(candidacy));

        assertThat(findings(pdf)).isEmpty();
        assertThat(text(pdf)).contains("<img src=", "<script>x</script>", "${7*7}", "&amp;");
    }

    @Test
    void aFileOfTheLongestAnswersPrintsInAMoment() throws Exception {
        var candidacy = SomeCandidacy.complete();
        var long_ = "Une phrase sur le travail social et les personnes accompagnées. ".repeat(150);
        candidacy.answering("frais", new Answer.Text(long_)).answering("travail-social", new Answer.Text(long_));

        var pdf = PRESS.file(draft(candidacy));

        assertThat(findings(pdf)).isEmpty();
    }

    private static CandidacyRecap draft(SomeCandidacy candidacy) {
        var content = RecapContent.of(candidacy.it(), candidacy.call(), candidacy.itsForm());
        return RECAPS.draft(content, CandidacyStatus.of(candidacy.it(), candidacy.call(), LATER));
    }

    private static byte[] receipt(SomeCandidacy candidacy) {
        var content = candidacy
                .it()
                .readyToFile(candidacy.call(), candidacy.itsForm(), candidacy.revision(), LATER)
                .orThrow();
        var filed = candidacy.it().file(content, candidacy.call(), () -> "AMI-2018-0007", LATER);
        return PRESS.receipt(ReceiptDetail.of(
                filed.receipt(),
                RecapContent.read(filed.canonical()),
                CandidacyStatus.FILED_STILL_EDITABLE,
                candidacy.call()));
    }

    private static List<String> findings(byte[] pdf) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(finding -> finding.getRuleId() + " " + finding.getMessage())
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            return new String(text.getBytes(UTF_8), UTF_8).replace('\n', ' ').replaceAll("  +", " ");
        }
    }
}
