package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The versions of the forms of calls. */
interface FormVersions extends Repository<FormVersion, UUID> {

    FormVersion save(FormVersion form);

    void delete(FormVersion form);

    Optional<FormVersion> findFirstByCallIdOrderByNumberDesc(UUID call);

    Optional<FormVersion> findByCallIdAndNumber(UUID call, int number);

    @Query("select f from FormVersion f where f.callId = :call and f.number = :number and f.visible")
    Optional<FormVersion> findPublished(UUID call, int number);

    List<FormVersion> findByCallId(UUID call);

    /** The version that is being written, or the one in force. */
    default FormVersion latest(CallId call) {
        return findFirstByCallIdOrderByNumberDesc(call.value()).orElseThrow(() -> new Missing(call));
    }
}
