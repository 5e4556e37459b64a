package fr.cltsds.people;

import fr.cltsds.kernel.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person's right to enter one territory, with its role and its dates; never deleted, only ended. */
@Entity
@Table(schema = "people", name = "membership")
class Membership {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID territoryId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private String email;
    private Instant since;
    private @Nullable Instant until;

    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID grantedBy;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(Actor member, Role role, @Nullable UUID grantedBy, Instant now) {
        this.id = Ids.next();
        this.personId = member.person().value();
        this.role = role;
        this.name = member.name();
        this.email = member.email().value();
        this.since = now;
        this.grantedBy = grantedBy;
    }

    UUID getId() {
        return id;
    }

    UUID getPersonId() {
        return personId;
    }

    Role getRole() {
        return role;
    }

    void become(Role other) {
        role = other;
    }

    void end(Instant now) {
        until = now;
    }

    boolean holdsAt(Instant now) {
        return until == null || now.isBefore(until);
    }

    Member asMember() {
        return new Member(id, personId, name, email, role, since);
    }
}
