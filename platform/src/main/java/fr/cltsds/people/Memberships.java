package fr.cltsds.people;

import fr.cltsds.kernel.Missing;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may enter the territory one stands in. Only for work that is already behind the door of a territory:
 * a call without a transaction in a room is refused.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Memberships {

    private final MembershipRows rows;
    private final CurrentActor actor;
    private final Clock clock;

    Memberships(MembershipRows rows, CurrentActor actor, Clock clock) {
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
    }

    /** Lets a person in with a role; who is already in takes the role, never a second membership. */
    public void grant(Actor member, Role role) {
        var now = clock.instant();
        rows.findByPersonId(member.person().value()).stream()
                .filter(row -> row.holdsAt(now))
                .findFirst()
                .ifPresentOrElse(row -> row.become(role), () -> {
                    var by = actor.find()
                            .map(granter -> granter.person().value())
                            .orElse(null);
                    var _ = rows.save(new Membership(member, role, by, now));
                });
    }

    /** Ends a membership at once: the next step of that person in this room finds nothing there. */
    public Member revoke(UUID membership) {
        var row = rows.findById(membership).orElseThrow(() -> new Missing(membership));
        row.end(clock.instant());
        return row.asMember();
    }

    /** The role that the one who acts holds here today, as a member. */
    public Optional<Role> roleOfActor() {
        var now = clock.instant();
        return actor.find().flatMap(me -> rows.findByPersonId(me.person().value()).stream()
                .filter(row -> row.holdsAt(now))
                .map(Membership::getRole)
                .min(java.util.Comparator.naturalOrder()));
    }

    /** Everyone who may enter today, in order of arrival. */
    public List<Member> all() {
        var now = clock.instant();
        return rows.findAllByOrderBySinceAscIdAsc().stream()
                .filter(row -> row.holdsAt(now))
                .map(Membership::asMember)
                .toList();
    }
}
