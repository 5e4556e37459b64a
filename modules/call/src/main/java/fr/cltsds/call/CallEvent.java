package fr.cltsds.call;

import fr.cltsds.kernel.DomainEvent;
import java.time.Instant;

/** What happens to a call, for the whole nation: no territory is named. */
public sealed interface CallEvent extends DomainEvent {

    CallId call();

    Instant at();

    record CallPublished(CallId call, Instant at) implements CallEvent {}

    record CallDeadlineExtended(CallId call, Instant formerDeadline, Instant newDeadline, Instant at)
            implements CallEvent {}

    record CallSpecificationRevised(CallId call, int number, Instant at) implements CallEvent {}

    record CallQuestionAnswered(CallId call, CallQuestionId question, Instant at) implements CallEvent {}

    record CallFormRevised(CallId call, int version, Instant at) implements CallEvent {}

    record CallDiscontinued(CallId call, Instant at) implements CallEvent {}
}
