package fr.cltsds.call;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What is being written in the territory one stands in, and not filed. */
interface DraftsAlive extends Repository<DraftAlive, UUID> {

    DraftAlive save(DraftAlive draft);

    boolean existsById(UUID candidacy);

    void deleteById(UUID candidacy);
}
