package fr.cltsds.call;

import static fr.cltsds.call.CallRule.THE_ANSWER_IS_WRITTEN;
import static fr.cltsds.call.CallRule.THE_QUESTION_IS_WRITTEN;
import static fr.cltsds.call.CallRule.THE_QUESTION_NAMES_NOBODY;

import fr.cltsds.call.CallEvent.CallQuestionAnswered;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A question about a call, worded without naming anybody, and the answer given to everybody. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "answered_question")
class CallAnswer extends AbstractAggregateRoot<CallAnswer> {

    @Id
    @Column(name = "question_id")
    private UUID question;

    private UUID callId;
    private String wording;
    private String answer;
    private Instant answeredAt;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected CallAnswer() {}

    CallAnswer(CallId call, CallQuestionId question, String wording, String answer, Instant now) {
        this.question = question.value();
        this.callId = call.value();
        this.visible = true;
        this.wording = wording;
        this.answer = answer;
        this.answeredAt = now;
        var _ = registerEvent(new CallQuestionAnswered(call, question, now));
    }

    /** Says it better, under a new date. */
    Outcome<CallAnswer> correct(Call call, String newWording, String newAnswer, Instant now) {
        return check(call.whilePublic(now), newWording, newAnswer).then(() -> {
            wording = newWording;
            answer = newAnswer;
            answeredAt = now;
            return andEvent(new CallQuestionAnswered(call.id(), question(), now));
        });
    }

    static Rules check(Rules rules, String wording, String answer) {
        return rules.and(
                        THE_QUESTION_IS_WRITTEN,
                        CallTexts.isWritten(wording) && wording.length() <= CallTexts.PARAGRAPH)
                .and(THE_ANSWER_IS_WRITTEN, CallTexts.isWritten(answer) && answer.length() <= CallTexts.PAGES)
                .and(THE_QUESTION_NAMES_NOBODY, !CallTexts.reachesSomebody(wording));
    }

    CallId call() {
        return new CallId(callId);
    }

    CallQuestionId question() {
        return new CallQuestionId(question);
    }

    CallPage.Answer view() {
        return new CallPage.Answer(question(), wording, answer, answeredAt);
    }
}
