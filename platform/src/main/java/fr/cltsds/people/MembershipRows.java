package fr.cltsds.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The memberships of the territory one stands in. */
interface MembershipRows extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    Optional<Membership> findById(UUID id);

    List<Membership> findByPersonId(UUID person);

    List<Membership> findAllByOrderBySinceAscIdAsc();
}
