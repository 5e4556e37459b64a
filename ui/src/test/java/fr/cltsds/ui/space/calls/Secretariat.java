package fr.cltsds.ui.space.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import fr.cltsds.call.CallCalendar;
import fr.cltsds.call.CallCommand.AttachSpecification;
import fr.cltsds.call.CallCommand.DescribeCall;
import fr.cltsds.call.CallCommand.DraftCall;
import fr.cltsds.call.CallCommand.NameContact;
import fr.cltsds.call.CallCommand.PublishCall;
import fr.cltsds.call.CallCommand.ScheduleCall;
import fr.cltsds.call.CallCommand.SpecifyCall;
import fr.cltsds.call.CallContact;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallPurpose;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.wording.FrenchDates;
import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people who run the calls, and the calls that they have already brought so far through their own desks. */
final class Secretariat {

    static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8);
    private static final AtomicInteger TITLES = new AtomicInteger();

    private final ApplicationContext portal;
    final Actor camille;
    final Actor paul;
    final Clock clock;

    Secretariat(ApplicationContext portal) {
        this.portal = portal;
        this.clock = portal.getBean(Clock.class);
        this.camille = appointed(Role.SECRETARIAT, "Camille");
        this.paul = appointed(Role.SECRETARIAT, "Paul");
    }

    Actor appointed(Role role, String name) {
        var actor = ActingAs.person(name + " " + Ids.next().toString().substring(0, 18));
        sql(
                "insert into people.national_role (person_id, id, role, name, email, since) values (?, ?, ?, ?, ?, ?)",
                actor.person().value(),
                Ids.next(),
                role.name(),
                actor.name(),
                actor.email().value(),
                Timestamp.from(clock.instant()));
        return actor;
    }

    void sql(String order, Object... with) {
        sql(Room.national(), order, with);
    }

    void sql(Room room, String order, Object... with) {
        var transaction = portal.getBean(TransactionTemplate.class);
        var _ = Rooms.ask(
                room,
                () -> transaction.execute(_ ->
                        portal.getBean(JdbcClient.class).sql(order).params(with).update()));
    }

    @CanIgnoreReturnValue
    <T> T as(Actor actor, Supplier<T> act) {
        return portal.getBean(ActingAs.class).as(actor, act);
    }

    String title() {
        return "Appel des écrans " + TITLES.incrementAndGet();
    }

    CallEditing call(CallId call) {
        return as(camille, () -> portal.getBean(CallEditingBoard.class).call(call));
    }

    CallId drafted() {
        return as(
                camille, () -> desk().draft(new DraftCall(2026, title(), true)).orThrow());
    }

    CallDesk desk() {
        return portal.getBean(CallDesk.class);
    }

    CallPublicationDesk publication() {
        return portal.getBean(CallPublicationDesk.class);
    }

    /** A draft in which nothing is missing; it opens a day ago and closes in so long. */
    CallId written(Duration closesIn) {
        var call = drafted();
        return as(camille, () -> {
            var texts = call(call).purpose();
            var now = clock.instant();
            done(desk().describe(new DescribeCall(
                    call,
                    call(call).seen(),
                    new CallPurpose("Préfigurer.", texts.socialWork(), texts.widePanel(), texts.everyoneIncluded()),
                    call(call).thresholds())));
            done(desk().schedule(new ScheduleCall(
                    call,
                    call(call).seen(),
                    new CallCalendar(
                            Optional.of(hour(now.minus(Duration.ofDays(1)))),
                            Optional.of(hour(now.plus(closesIn))),
                            0))));
            done(desk().specify(new SpecifyCall(call, call(call).seen(), "Le cahier des charges.")));
            done(desk().attach(
                            new AttachSpecification(call, call(call).seen(), "cahier.pdf"),
                            new ByteArrayInputStream(PDF)));
            done(desk().nameContact(new NameContact(
                    call,
                    call(call).seen(),
                    new CallContact("Camille Renaud", "appel@hcts.example", "01 99 00 00 01", "1 rue des Exemples"))));
            return call;
        });
    }

    CallId published() {
        var call = written(Duration.ofDays(20));
        as(camille, () -> publication()
                .publish(new PublishCall(call, call(call).seen()))
                .orThrow());
        return call;
    }

    /** Tells the database another calendar, as if the deadline had passed. */
    void close(CallId call) {
        sql(
                "update call.call set opens_at = closes_at - interval '30 days', closes_at = now() - interval '1 minute'"
                        + " where id = ?",
                call.value());
    }

    static void done(Outcome<?> outcome) {
        var _ = outcome.orThrow();
    }

    static LocalDateTime hour(Instant at) {
        return LocalDateTime.ofInstant(at, FrenchDates.PARIS).withNano(0);
    }
}
