package fr.cltsds.people;

import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How the people of a demonstration come to their national roles: given at its start, in the nation's room, and nowhere else. */
@Component
@Profile("demo")
public class DemonstrationRoles {

    private final NationalRoles roles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemonstrationRoles(NationalRoles roles, TransactionTemplate transaction, Clock clock) {
        this.roles = roles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Gives the roles that the person does not hold yet. */
    public void give(Actor person, Role... given) {
        Rooms.enter(
                Room.national(),
                () -> transaction.executeWithoutResult(_ -> {
                    var now = clock.instant();
                    List<Role> held = roles.findByPersonId(person.person().value()).stream()
                            .filter(role -> role.holdsAt(now))
                            .map(NationalRole::getRole)
                            .toList();
                    Arrays.stream(given).filter(role -> !held.contains(role)).forEach(role -> {
                        var _ = roles.save(new NationalRole(person, role, null, now));
                    });
                }));
    }
}
