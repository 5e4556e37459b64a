package fr.cltsds.call;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The one request of the territory one stands in. */
interface CandidacyRequests extends Repository<CandidacyRequest, UUID> {

    CandidacyRequest save(CandidacyRequest request);

    void delete(CandidacyRequest request);

    /** There is at most one: a second request is a room of its own. */
    @Query("select request from CandidacyRequest request")
    Optional<CandidacyRequest> find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = Candidacies.PATIENCE))
    @Query("select request from CandidacyRequest request")
    Optional<CandidacyRequest> lock();
}
