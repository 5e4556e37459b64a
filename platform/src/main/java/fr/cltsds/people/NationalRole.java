package fr.cltsds.people;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's role for the nation (HCTS, ANSA), with its dates; never deleted, only ended. */
@Entity
@NationalTable("Held for the nation; seen by the nation and by its person")
@Table(schema = "people", name = "national_role")
class NationalRole {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @SuppressWarnings("UnusedVariable")
    private String name;

    @SuppressWarnings("UnusedVariable")
    private String email;

    @SuppressWarnings("UnusedVariable")
    private Instant since;

    private @Nullable Instant until;

    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID grantedBy;

    @SuppressWarnings("NullAway.Init")
    protected NationalRole() {}

    NationalRole(Actor holder, Role role, @Nullable UUID grantedBy, Instant now) {
        if (!role.isNational()) {
            throw new IllegalArgumentException(role + " is held in a territory");
        }
        this.id = Ids.next();
        this.personId = holder.person().value();
        this.role = role;
        this.name = holder.name();
        this.email = holder.email().value();
        this.since = now;
        this.grantedBy = grantedBy;
    }

    UUID getPersonId() {
        return personId;
    }

    Role getRole() {
        return role;
    }

    boolean holdsAt(Instant now) {
        return until == null || now.isBefore(until);
    }
}
