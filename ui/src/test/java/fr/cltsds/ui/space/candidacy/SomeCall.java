package fr.cltsds.ui.space.candidacy;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallPurpose;
import fr.cltsds.call.PrincipleThresholds;
import fr.cltsds.kernel.Ids;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.Room;
import fr.cltsds.room.Rooms;
import fr.cltsds.testkit.ActingAs;
import fr.cltsds.wording.FrenchDates;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
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

/** A call that a secretariat of the tests has published through its own desks. */
public final class SomeCall {

    private static final AtomicInteger TITLES = new AtomicInteger();
    static final byte[] PDF =
            "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(UTF_8);

    private final ApplicationContext portal;
    private final Actor secretary = ActingAs.person("Secrétaire " + Ids.next());
    private final Clock clock;

    public SomeCall(ApplicationContext portal) {
        this.portal = portal;
        this.clock = portal.getBean(Clock.class);
        appoint();
    }

    static InputStream pdf() {
        return new ByteArrayInputStream(PDF);
    }

    private void appoint() {
        var sql = portal.getBean(JdbcClient.class);
        var transaction = portal.getBean(TransactionTemplate.class);
        var _ = Rooms.ask(
                Room.national(),
                () -> transaction.execute(_ -> sql.sql("insert into people.national_role"
                                + " (person_id, id, role, name, email, since) values (?, ?, ?, ?, ?, ?)")
                        .params(
                                secretary.person().value(),
                                Ids.next(),
                                Role.SECRETARIAT.name(),
                                secretary.name(),
                                secretary.email().value(),
                                Timestamp.from(clock.instant()))
                        .update()));
    }

    /** What the secretariat of this call does or reads. */
    public <T> T as(Supplier<T> act) {
        return portal.getBean(ActingAs.class).as(secretary, act);
    }

    /** Open since yesterday, and for so long. */
    public CallId published(Duration closesIn) {
        return as(() -> publish(closesIn));
    }

    private CallId publish(Duration closesIn) {
        var desk = portal.getBean(CallDesk.class);
        var call = desk.draft(new DraftCall(2026, "Appel pour les comités locaux " + TITLES.incrementAndGet(), true))
                .orThrow();
        var texts = portal.getBean(CallEditingBoard.class).call(call).purpose();
        var purpose = new CallPurpose("Préfigurer.", texts.socialWork(), texts.widePanel(), texts.everyoneIncluded());
        var now = clock.instant();
        var calendar = new CallCalendar(
                Optional.of(hour(now.minus(Duration.ofDays(1)))), Optional.of(hour(now.plus(closesIn))), 0);
        var contact = new CallContact(
                "Camille Renaud", "appel@hcts.example", "01 99 00 00 01", "1 rue des Exemples, 75000 Paris");
        var _ = desk.describe(new DescribeCall(call, seen(call), purpose, new PrincipleThresholds(1, 300, 4, 1, 1)))
                .orThrow();
        var _ = desk.schedule(new ScheduleCall(call, seen(call), calendar)).orThrow();
        var _ = desk.specify(new SpecifyCall(call, seen(call), "Le cahier des charges."))
                .orThrow();
        var _ = desk.attach(new AttachSpecification(call, seen(call), "cahier.pdf"), pdf())
                .orThrow();
        var _ = desk.nameContact(new NameContact(call, seen(call), contact)).orThrow();
        var _ = portal.getBean(CallPublicationDesk.class)
                .publish(new PublishCall(call, seen(call)))
                .orThrow();
        return call;
    }

    private int seen(CallId call) {
        return portal.getBean(CallEditingBoard.class).call(call).seen();
    }

    private static LocalDateTime hour(Instant at) {
        return LocalDateTime.ofInstant(at, FrenchDates.PARIS).withNano(0);
    }
}
