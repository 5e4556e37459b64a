package fr.cltsds.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What was answered about calls, for everybody. */
interface CallAnswers extends Repository<CallAnswer, UUID> {

    CallAnswer save(CallAnswer answer);

    Optional<CallAnswer> findByQuestionAndCallId(UUID question, UUID call);

    List<CallAnswer> findByCallIdOrderByQuestion(UUID call);

    List<CallAnswer> findByCallIdAndQuestionGreaterThanOrderByQuestion(UUID call, UUID question, Limit limit);
}
