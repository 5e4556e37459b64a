package fr.cltsds.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The national roles, read and written in the national room. */
interface NationalRoles extends Repository<NationalRole, UUID> {

    NationalRole save(NationalRole role);

    List<NationalRole> findByPersonId(UUID person);

    long count();
}
