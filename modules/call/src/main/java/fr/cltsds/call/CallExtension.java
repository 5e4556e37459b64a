package fr.cltsds.call;

import fr.cltsds.kernel.Ids;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a deadline was moved later, from when to when, and the reason given to everybody. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "extension")
class CallExtension {

    @Id
    private UUID id;

    private Instant formerDeadline;
    private Instant newDeadline;
    private String reason;
    private Instant extendedAt;

    @SuppressWarnings("UnusedVariable")
    private boolean visible;

    @SuppressWarnings("NullAway.Init")
    protected CallExtension() {}

    CallExtension(Instant formerDeadline, Instant newDeadline, String reason, Instant now) {
        this.id = Ids.next();
        this.formerDeadline = formerDeadline;
        this.newDeadline = newDeadline;
        this.reason = reason;
        this.extendedAt = now;
        this.visible = true;
    }

    UUID id() {
        return id;
    }

    CallPage.Extension view() {
        return new CallPage.Extension(formerDeadline, newDeadline, reason, extendedAt);
    }
}
