package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The candidacies of the territory one stands in: one for each call it answers. */
interface Candidacies extends Repository<Candidacy, UUID> {

    Candidacy save(Candidacy candidacy);

    void delete(Candidacy candidacy);

    Optional<Candidacy> findById(UUID id);

    /** Whoever writes the file or files it waits for the one before: what is filed is what was read. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
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
