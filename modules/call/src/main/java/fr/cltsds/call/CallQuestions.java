package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was asked about calls. */
interface CallQuestions extends Repository<CallQuestion, UUID> {

    CallQuestion save(CallQuestion question);

    Optional<CallQuestion> findByIdAndCallId(UUID id, UUID call);

    default CallQuestion get(CallId call, CallQuestionId question) {
        return findByIdAndCallId(question.value(), call.value()).orElseThrow(() -> new Missing(question));
    }

    /** What still waits for an answer, oldest first. */
    @Query("select q from CallQuestion q where q.callId = :call and q.id > :after"
            + " and not exists (select 1 from CallAnswer a where a.question = q.id) order by q.id")
    List<CallQuestion> unanswered(UUID call, UUID after, Limit limit);

    /** The same question, word for word, while it waits. */
    @Query("select q from CallQuestion q where q.callId = :call and q.asked = :asked"
            + " and not exists (select 1 from CallAnswer a where a.question = q.id)")
    Optional<CallQuestion> waiting(UUID call, String asked);
}
