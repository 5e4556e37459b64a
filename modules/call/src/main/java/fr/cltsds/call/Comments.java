package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The comments of the territory one stands in. */
interface Comments extends Repository<Comment, UUID> {

    Comment save(Comment comment);

    Optional<Comment> findById(UUID id);

    List<Comment> findByCandidacyIdAndQuestionIdOrderById(UUID candidacy, UUID question, Limit limit);

    /** How many remarks are not settled, question by question. */
    @Query("""
            select new fr.cltsds.call.CommentCount(comment.questionId, count(comment)) from Comment comment
            where comment.candidacyId = :candidacy and comment.parentId is null and comment.resolvedAt is null
            group by comment.questionId""")
    List<CommentCount> openOn(UUID candidacy);

    void deleteByCandidacyId(UUID candidacy);

    default Comment get(UUID id) {
        return findById(id).orElseThrow(() -> new Missing(id));
    }
}
