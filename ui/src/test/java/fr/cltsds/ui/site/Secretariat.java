package fr.cltsds.ui.site;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallCalendar;
import fr.cltsds.call.CallCommand.AttachSpecification;
import fr.cltsds.call.CallCommand.DescribeCall;
import fr.cltsds.call.CallCommand.DiscontinueCall;
import fr.cltsds.call.CallCommand.DraftCall;
import fr.cltsds.call.CallCommand.ExtendCall;
import fr.cltsds.call.CallCommand.NameContact;
import fr.cltsds.call.CallCommand.PublishCall;
import fr.cltsds.call.CallCommand.RespecifyCall;
import fr.cltsds.call.CallCommand.ScheduleCall;
import fr.cltsds.call.CallCommand.SpecifyCall;
import fr.cltsds.call.CallContact;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallPurpose;
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
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A secretariat that writes and publishes the calls which the site's tests read, through its own desks. */
final class Secretariat {

    static final String PURPOSE =
            "Un comité local développe une réflexion sur le travail social propre à son territoire.\n\n"
                    + "Il rassemble des personnes qui se croisent souvent sans se parler.";

    private static final AtomicInteger CALLS = new AtomicInteger();

    private final CallDesk desk;
    private final CallPublicationDesk publication;
    private final CallEditingBoard editing;
    private final CallBoard board;
    private final ActingAs acting;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Actor secretary = ActingAs.person("Secretaire du site");

    Secretariat(ApplicationContext portal) {
        desk = portal.getBean(CallDesk.class);
        publication = portal.getBean(CallPublicationDesk.class);
        editing = portal.getBean(CallEditingBoard.class);
        board = portal.getBean(CallBoard.class);
        acting = portal.getBean(ActingAs.class);
        sql = portal.getBean(JdbcClient.class);
        transaction = portal.getBean(TransactionTemplate.class);
        clock = portal.getBean(Clock.class);
        inTheNation(
                "insert into people.national_role (person_id, id, role, name, email, since) values (?, ?, ?, ?, ?, ?)",
                secretary.person().value(),
                Ids.next(),
                Role.SECRETARIAT.name(),
                secretary.name(),
                secretary.email().value(),
                Timestamp.from(clock.instant()));
    }

    /** A call that opened yesterday and closes in twenty days. */
    CallPage open() {
        return publish(Duration.ofDays(-1), Duration.ofDays(20));
    }

    CallPage announced() {
        return publish(Duration.ofDays(5), Duration.ofDays(40));
    }

    /** As if its deadline had just passed. */
    CallPage closed() {
        var call = open();
        close(call);
        return page(call);
    }

    void close(CallPage call) {
        inTheNation(
                "update call.call set opens_at = closes_at - interval '60 days', closes_at = now() - interval '1 minute' where id = ?",
                call.id().value());
    }

    /** As if the deadline of every call had passed. */
    void closeAll() {
        inTheNation(
                "update call.call set opens_at = now() - interval '60 days', closes_at = now() - interval '1 minute'"
                        + " where closes_at > now()");
    }

    /** As if it had closed years ago. */
    void archive(CallPage call) {
        inTheNation(
                "update call.call set opens_at = opens_at - interval '4 years', closes_at = closes_at - interval '4 years'"
                        + " where id = ?",
                call.id().value());
    }

    CallPage publish(Duration opensIn, Duration closesIn) {
        var title = "Appel du site " + CALLS.incrementAndGet();
        return asSecretary(() -> {
            var call = desk.draft(new DraftCall(2026, title, true)).orThrow();
            write(call, opensIn, closesIn);
            var published =
                    publication.publish(new PublishCall(call, seen(call))).orThrow();
            return board.page(editing.call(published).slug().value());
        });
    }

    private void write(CallId call, Duration opensIn, Duration closesIn) {
        var texts = editing.call(call).purpose();
        var _ = desk.describe(new DescribeCall(
                        call,
                        seen(call),
                        new CallPurpose(PURPOSE, texts.socialWork(), texts.widePanel(), texts.everyoneIncluded()),
                        editing.call(call).thresholds()))
                .orThrow();
        var _ = desk.schedule(new ScheduleCall(
                        call,
                        seen(call),
                        new CallCalendar(Optional.of(paris(opensIn)), Optional.of(paris(closesIn)), 0)))
                .orThrow();
        var _ = desk.specify(new SpecifyCall(call, seen(call), "Ce qui est attendu d’un comité local."))
                .orThrow();
        var _ = desk.attach(new AttachSpecification(call, seen(call), "cahier-des-charges.pdf"), pdf())
                .orThrow();
        var _ = desk.nameContact(new NameContact(
                        call,
                        seen(call),
                        new CallContact(
                                "Dominique Vasseur",
                                "appels@hcts.example",
                                "01 99 00 12 35",
                                "14 avenue de l’Exemple, 75000 Paris")))
                .orThrow();
    }

    CallPage extend(CallPage call, String reason) {
        return change(call, () -> publication
                .extend(new ExtendCall(call.id(), seen(call.id()), paris(Duration.ofDays(30)), reason))
                .orThrow());
    }

    CallPage respecify(CallPage call, String changeNote) {
        return change(call, () -> publication
                .respecify(
                        new RespecifyCall(call.id(), seen(call.id()), "Un texte revu.", changeNote, "cahier-2.pdf"),
                        pdf())
                .orThrow());
    }

    CallPage discontinue(CallPage call, String reason) {
        return change(call, () -> publication
                .discontinue(new DiscontinueCall(call.id(), seen(call.id()), reason))
                .orThrow());
    }

    CallPage page(CallPage call) {
        return board.page(call.slug().value());
    }

    static InputStream pdf() {
        return new ByteArrayInputStream(
                "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(US_ASCII));
    }

    private CallPage change(CallPage call, Supplier<CallId> act) {
        return asSecretary(() -> {
            var _ = act.get();
            return page(call);
        });
    }

    private LocalDateTime paris(Duration from) {
        return LocalDateTime.ofInstant(clock.instant().plus(from), FrenchDates.PARIS)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private int seen(CallId call) {
        return editing.call(call).seen();
    }

    private <T> T asSecretary(Supplier<T> act) {
        return acting.as(secretary, act);
    }

    @CanIgnoreReturnValue
    private int inTheNation(String statement, Object... values) {
        return Rooms.ask(
                Room.national(),
                () -> java.util.Objects.requireNonNull(transaction.execute(
                        _ -> sql.sql(statement).params(values).update())));
    }
}
