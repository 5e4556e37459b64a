package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The calls: all of them in the nation's room, the published ones elsewhere. */
interface Calls extends Repository<Call, UUID> {

    Call save(Call call);

    void delete(Call call);

    Optional<Call> findById(UUID id);

    default Call get(CallId call) {
        return findById(call.value()).orElseThrow(() -> new Missing(call));
    }

    @Query("select c from Call c where c.id = :id and c.visible")
    Optional<Call> findPublished(UUID id);

    @Query("select c from Call c where c.identity.slug = :slug and c.visible")
    Optional<Call> findPublished(String slug);

    @Query("select c from Call c where c.visible order by c.closesAt desc, c.id desc")
    List<Call> firstPublished(Limit limit);

    @Query("select c from Call c where c.visible and (c.closesAt < :deadline or (c.closesAt = :deadline and c.id <"
            + " :id)) order by c.closesAt desc, c.id desc")
    List<Call> publishedAfter(Instant deadline, UUID id, Limit limit);

    List<Call> findByOrderByIdDesc(Limit limit);

    List<Call> findByIdLessThanOrderByIdDesc(UUID id, Limit limit);

    @Query("select c.identity.reference from Call c where c.identity.reference like :beginning% and c.id <> :self")
    List<String> references(String beginning, UUID self);

    @Query("select c.identity.slug from Call c where c.identity.slug like :beginning% and c.id <> :self")
    List<String> slugs(String beginning, UUID self);
}
