package fr.cltsds.call;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/** What happened to a candidacy in this act, told to others once the act has taken place. */
@MappedSuperclass
abstract class CandidacyNews {

    @Transient
    private final List<CandidacyEvent> happened = new ArrayList<>();

    void tell(CandidacyEvent event) {
        happened.add(event);
    }

    @DomainEvents
    List<CandidacyEvent> happened() {
        return List.copyOf(happened);
    }

    @AfterDomainEventPublication
    void told() {
        happened.clear();
    }
}
