package trial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Notebooks extends Repository<Notebook, UUID> {

    Notebook save(Notebook notebook);

    Optional<Notebook> findById(UUID id);

    List<Notebook> findAll();
}
