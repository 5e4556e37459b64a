package fr.cltsds.people;

import fr.cltsds.kernel.Missing;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts now; nobody, for the public and for jobs. */
@Component
public class CurrentActor {

    public Optional<Actor> find() {
        var proof = SecurityContextHolder.getContext().getAuthentication();
        return proof != null && proof.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    public Actor get() {
        return find().orElseThrow(() -> new Missing("actor"));
    }
}
