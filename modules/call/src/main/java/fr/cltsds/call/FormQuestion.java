package fr.cltsds.call;

import static fr.cltsds.call.FormRule.A_QUESTION_WITH_CHOICES_OFFERS_TWO;
import static fr.cltsds.call.FormRule.EACH_CHOICE_IS_OFFERED_ONCE;
import static fr.cltsds.call.FormRule.EACH_QUESTION_HAS_A_WORDING;
import static fr.cltsds.call.FormRule.THE_ANSWER_CAN_BE_SUCH_EVIDENCE;

import fr.cltsds.kernel.Rules;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question of one version of the form, at its place in a section. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "form_question")
class FormQuestion {

    @Id
    private UUID id;

    private UUID sectionId;
    private int position;
    private String key;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String wording;
    private String help;
    private boolean required;
    private int maxLength;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> choices;

    @Enumerated(EnumType.STRING)
    private Feeds feeds;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected FormQuestion() {}

    FormQuestion(QuestionId id, SectionId section, int position, String key, QuestionText text) {
        this.id = id.value();
        this.sectionId = section.value();
        this.position = position;
        this.key = key;
        this.kind = text.kind();
        this.wording = text.wording();
        this.help = text.help();
        this.required = text.required();
        this.maxLength = text.maxLength();
        this.choices = text.choices();
        this.feeds = text.feeds();
    }

    void say(QuestionText text) {
        kind = text.kind();
        wording = text.wording();
        help = text.help();
        required = text.required();
        maxLength = text.maxLength();
        choices = text.choices();
        feeds = text.feeds();
    }

    void stand(SectionId newSection, int newPosition) {
        sectionId = newSection.value();
        position = newPosition;
    }

    void publish() {
        visible = true;
    }

    Rules check(Rules rules, String sectionTitle) {
        return rules.and(EACH_QUESTION_HAS_A_WORDING, CallTexts.isWritten(wording), position + 1, sectionTitle)
                .and(A_QUESTION_WITH_CHOICES_OFFERS_TWO, !kind.hasChoices() || choices.size() >= 2, wording)
                .and(EACH_CHOICE_IS_OFFERED_ONCE, new HashSet<>(choices).size() == choices.size(), wording)
                .and(THE_ANSWER_CAN_BE_SUCH_EVIDENCE, feeds.canComeFrom(kind), wording, feeds);
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    SectionId section() {
        return new SectionId(sectionId);
    }

    int position() {
        return position;
    }

    String key() {
        return key;
    }

    Feeds feeds() {
        return feeds;
    }

    QuestionText text() {
        return new QuestionText(kind, wording, help, required, maxLength, choices, feeds);
    }

    QuestionView view() {
        return new QuestionView(id(), key, kind, wording, help, required, maxLength, choices, feeds);
    }
}
