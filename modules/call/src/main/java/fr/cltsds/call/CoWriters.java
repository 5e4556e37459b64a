package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.people.Member;
import fr.cltsds.people.Memberships;
import fr.cltsds.people.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The team of the candidacy in the room one stands in, and who of it acts now. */
@Component
class CoWriters {

    private final Memberships memberships;
    private final CurrentActor actor;

    CoWriters(Memberships memberships, CurrentActor actor) {
        this.memberships = memberships;
        this.actor = actor;
    }

    /** Who acts now; nobody, for someone who only looks in from the nation. */
    Optional<CoWriter> find() {
        return memberships.roleOfActor().map(role -> {
            var me = actor.get();
            return new CoWriter(me.person(), me.name(), role);
        });
    }

    CoWriter acting() {
        return find().orElseThrow(() -> new Missing("co-writer"));
    }

    List<Member> all() {
        return memberships.all();
    }

    /** Those who can still do something about a draft. */
    List<Member> writers() {
        return all().stream().filter(member -> member.role().mayWrite()).toList();
    }

    Member lead() {
        return all().stream()
                .filter(member -> member.role() == Role.LEAD)
                .findFirst()
                .orElseThrow(() -> new Missing("lead"));
    }
}
