package fr.cltsds.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was filed from the territory one stands in. */
interface FiledVersions extends Repository<FiledVersion, UUID> {

    FiledVersion save(FiledVersion version);

    List<FiledVersion> findByCandidacyIdOrderByVersion(UUID candidacy);

    Optional<FiledVersion> findByCandidacyIdAndVersion(UUID candidacy, int version);

    List<FiledVersion> findByNumberOrderByVersion(String number);
}
