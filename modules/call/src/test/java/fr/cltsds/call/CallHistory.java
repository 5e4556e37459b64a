package fr.cltsds.call;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

/** What an aggregate will say has happened, once it is saved. */
final class CallHistory {

    private CallHistory() {}

    static List<Object> of(AbstractAggregateRoot<?> aggregate) {
        Collection<Object> events = ReflectionTestUtils.invokeMethod(aggregate, "domainEvents");
        return List.copyOf(Objects.requireNonNull(events));
    }
}
