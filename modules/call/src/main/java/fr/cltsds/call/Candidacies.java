package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The candidacies of the territory one stands in: one for each call it answers. */
interface Candidacies extends Repository<Candidacy, UUID> {

    /** In milliseconds: filing takes a moment, and whoever presses twice waits for the receipt rather than for an error. */
    String PATIENCE = "4000";

    Candidacy save(Candidacy candidacy);

    void delete(Candidacy candidacy);

    Optional<Candidacy> findById(UUID id);

    /** Whoever writes the file or files it waits for the one before: what is filed is what was read. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = Candidacies.PATIENCE))
    @Query("select candidacy from Candidacy candidacy where candidacy.id = :id")
    Optional<Candidacy> lockById(UUID id);

    List<Candidacy> findAllByOrderByBegunAtAscIdAsc();

    default Candidacy get(CandidacyId id) {
        return findById(id.value()).orElseThrow(() -> new Missing(id));
    }

    default Candidacy getToChange(CandidacyId id) {
        return lockById(id.value()).orElseThrow(() -> new Missing(id));
    }
}
