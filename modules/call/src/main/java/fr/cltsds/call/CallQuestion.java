package fr.cltsds.call;

import static fr.cltsds.call.CallRule.THE_QUESTION_IS_WRITTEN;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A question about a call in the words of whoever asked it: kept for the secretariat, never shown to the public. */
@Entity
@NationalTable("Part of a call, for the secretariat alone")
@Table(schema = "call", name = "question")
class CallQuestion {

    @Id
    private UUID id;

    private UUID callId;
    private String asked;
    private Instant askedAt;

    @SuppressWarnings("NullAway.Init")
    protected CallQuestion() {}

    private CallQuestion(CallId call, String asked, Instant now) {
        this.id = CallQuestionId.mint().value();
        this.callId = call.value();
        this.asked = asked;
        this.askedAt = now;
    }

    static Outcome<CallQuestion> on(Call call, String asked, Instant now) {
        return call.whilePublic(now)
                .and(THE_QUESTION_IS_WRITTEN, CallTexts.isWritten(asked) && asked.length() <= CallTexts.PAGES)
                .then(() -> new CallQuestion(call.id(), asked, now));
    }

    /** Answers it in public: in words that name nobody, the question's as the answer's. */
    Outcome<CallAnswer> answer(Call call, String wording, String answer, Instant now) {
        return CallAnswer.check(call.whilePublic(now), wording, answer)
                .then(() -> new CallAnswer(call.id(), id(), wording, answer, now));
    }

    CallId call() {
        return new CallId(callId);
    }

    CallQuestionId id() {
        return new CallQuestionId(id);
    }

    String asked() {
        return asked;
    }

    Instant askedAt() {
        return askedAt;
    }
}
