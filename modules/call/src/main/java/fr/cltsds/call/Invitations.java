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

/** The invitations sent from the territory one stands in. */
interface Invitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findById(UUID id);

    Optional<Invitation> findBySecretHash(String hash);

    /** Accepting twice at once lets in once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = Candidacies.PATIENCE))
    @Query("select invitation from Invitation invitation where invitation.secretHash = :hash")
    Optional<Invitation> lock(String hash);

    List<Invitation> findByCandidacyIdOrderById(UUID candidacy);

    void deleteByCandidacyId(UUID candidacy);

    default Invitation get(UUID id) {
        return findById(id).orElseThrow(() -> new Missing(id));
    }
}
