package fr.cltsds.call;

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

/** The signature links of the territory one stands in. */
interface SignatureLinks extends Repository<SignatureLink, UUID> {

    SignatureLink save(SignatureLink link);

    Optional<SignatureLink> findBySecretHash(String hash);

    /** Whose link it is, without taking hold of it: the candidacy is locked first, then the link. */
    @Query("select link.candidacyId from SignatureLink link where link.secretHash = :hash")
    Optional<UUID> candidacyOf(String hash);

    /** Two tries of a code wait for each other, so that five are five. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = Candidacies.PATIENCE))
    @Query("select link from SignatureLink link where link.secretHash = :hash")
    Optional<SignatureLink> lock(String hash);

    List<SignatureLink> findByCandidacyId(UUID candidacy);

    void deleteByCandidacyId(UUID candidacy);
}
