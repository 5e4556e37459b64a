package fr.cltsds.call;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import fr.cltsds.call.CallCommand.*;
import fr.cltsds.kernel.Ids;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ActingAs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of the call on a real PostgreSQL, for somebody who acts there. */
final class CallDesks {

    private static final AtomicInteger TITLES = new AtomicInteger();

    /** A small file whose first bytes say that it is a PDF. */
    static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8);

    final ActingAs acting;
    final CallDesk calls;
    final CallPublicationDesk publication;
    final FormDesk forms;
    final CallBoard board;
    final CallEditingBoard editing;
    final FilingsBoard filings;
    final JdbcClient sql;
    final Clock clock;
    private final TransactionTemplate transaction;
    final Actor secretary = ActingAs.person(
            "Secretaire " + TITLES.incrementAndGet() + "-" + Ids.next().hashCode());

    CallDesks(ApplicationContext portal) {
        acting = portal.getBean(ActingAs.class);
        calls = portal.getBean(CallDesk.class);
        publication = portal.getBean(CallPublicationDesk.class);
        forms = portal.getBean(FormDesk.class);
        board = portal.getBean(CallBoard.class);
        editing = portal.getBean(CallEditingBoard.class);
        filings = portal.getBean(FilingsBoard.class);
        sql = portal.getBean(JdbcClient.class);
        clock = portal.getBean(Clock.class);
        transaction = portal.getBean(TransactionTemplate.class);
        appoint(secretary, Role.SECRETARIAT);
    }

    Actor appointed(Role role) {
        var actor = ActingAs.person(role + " " + Ids.next().hashCode());
        appoint(actor, role);
        return actor;
    }

    private void appoint(Actor actor, Role role) {
        in(Room.national(), () -> sql.sql(
                        "insert into people.national_role (person_id, id, role, name, email, since) values (?, ?, ?,"
                                + " ?, ?, ?)")
                .params(
                        actor.person().value(),
                        Ids.next(),
                        role.name(),
                        actor.name(),
                        actor.email().value(),
                        Timestamp.from(clock.instant()))
                .update());
    }

    @CanIgnoreReturnValue
    <T extends @Nullable Object> T in(Room room, Supplier<T> work) {
        return Rooms.ask(room, () -> transaction.execute(_ -> work.get()));
    }

    <T> T inTerritory(TerritoryId territory, Supplier<T> work) {
        return Objects.requireNonNull(in(Room.of(territory), work));
    }

    @CanIgnoreReturnValue
    <T extends @Nullable Object> T asSecretary(Supplier<T> act) {
        return acting.as(secretary, act);
    }

    static InputStream pdf() {
        return new ByteArrayInputStream(PDF);
    }

    String title() {
        return "Appel des épreuves " + TITLES.incrementAndGet();
    }

    CallId drafted(boolean fromTemplate) {
        return asSecretary(
                () -> calls.draft(new DraftCall(2026, title(), fromTemplate)).orThrow());
    }

    CallEditing editing(CallId call) {
        return asSecretary(() -> editing.call(call));
    }

    List<CallEditing.Waiting> waiting(CallId call) {
        return asSecretary(() -> editing.waiting(call, Optional.empty())).rows();
    }

    FormEditing form(CallId call) {
        return asSecretary(() -> editing.form(call));
    }

    int seen(CallId call) {
        return editing(call).seen();
    }

    /** A draft in which nothing is missing; it opens a day ago and closes in so long. */
    CallId written(Duration closesIn) {
        var call = drafted(true);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var calendar = new CallCalendar(
                Optional.of(CallClock.hour(now.minus(Duration.ofDays(1)))),
                Optional.of(CallClock.hour(now.plus(closesIn))),
                0);
        asSecretary(() -> {
            var texts = editing.call(call).purpose();
            var purpose =
                    new CallPurpose("Préfigurer.", texts.socialWork(), texts.widePanel(), texts.everyoneIncluded());
            done(calls.describe(new DescribeCall(call, seen(call), purpose, PrincipleThresholds.PROPOSED)));
            done(calls.schedule(new ScheduleCall(call, seen(call), calendar)));
            done(calls.specify(new SpecifyCall(call, seen(call), "Le cahier des charges.")));
            done(calls.attach(new AttachSpecification(call, seen(call), "cahier.pdf"), pdf()));
            done(calls.nameContact(new NameContact(call, seen(call), Some.contact())));
            return call;
        });
        return call;
    }

    CallId published() {
        var call = written(Duration.ofDays(20));
        asSecretary(() -> publication.publish(new PublishCall(call, seen(call))).orThrow());
        return call;
    }

    /** Tells the database another calendar, as if the deadline had passed. */
    void close(CallId call) {
        in(Room.national(), () -> sql.sql(
                        "update call.call set opens_at = closes_at - interval '30 days', closes_at = now() - interval"
                                + " '1 minute' where id = ?")
                .param(call.value())
                .update());
    }

    String slug(CallId call) {
        return editing(call).slug().value();
    }

    CallPage page(CallId call) {
        return board.page(slug(call));
    }

    byte[] file(CallId call, int specification) {
        var out = new ByteArrayOutputStream();
        board.copyFile(slug(call), specification, out);
        return out.toByteArray();
    }

    static void done(fr.cltsds.kernel.Outcome<?> outcome) {
        var _ = outcome.orThrow();
    }
}
