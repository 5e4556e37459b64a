package fr.cltsds.house.surfaces;

import fr.cltsds.call.CallCalendar;
import fr.cltsds.call.CallCommand.AttachSpecification;
import fr.cltsds.call.CallCommand.DescribeCall;
import fr.cltsds.call.CallCommand.DraftCall;
import fr.cltsds.call.CallCommand.NameContact;
import fr.cltsds.call.CallCommand.NameSignatory;
import fr.cltsds.call.CallCommand.NoteQuestion;
import fr.cltsds.call.CallCommand.PublishCall;
import fr.cltsds.call.CallCommand.ScheduleCall;
import fr.cltsds.call.CallCommand.SpecifyCall;
import fr.cltsds.call.CallContact;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallPurpose;
import fr.cltsds.kernel.Outcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An open call that the canary territories answer, written and published by a secretariat through the desks. */
final class CanaryCall {

    private static final LocalDateTime CLOSES = LocalDateTime.of(2030, 6, 28, 23, 59, 59);
    static final Instant DEADLINE = CLOSES.atZone(ZoneId.of("Europe/Paris")).toInstant();

    private final CallDesk desk;
    private final CallPublicationDesk publication;
    private final CallEditingBoard editing;

    CanaryCall(ApplicationContext portal) {
        desk = portal.getBean(CallDesk.class);
        publication = portal.getBean(CallPublicationDesk.class);
        editing = portal.getBean(CallEditingBoard.class);
    }

    CallId publish() {
        var call = desk.draft(new DraftCall(2030, "Appel des canaris", true)).orThrow();
        var texts = editing.call(call).purpose();
        done(desk.describe(new DescribeCall(
                call,
                seen(call),
                new CallPurpose(
                        "À éprouver les pièces.", texts.socialWork(), texts.widePanel(), texts.everyoneIncluded()),
                editing.call(call).thresholds())));
        done(desk.schedule(new ScheduleCall(
                call,
                seen(call),
                new CallCalendar(Optional.of(LocalDateTime.of(2026, 1, 5, 9, 0)), Optional.of(CLOSES), 0))));
        done(desk.specify(new SpecifyCall(call, seen(call), "Ce qui est attendu.")));
        done(desk.attach(new AttachSpecification(call, seen(call), "cahier.pdf"), pdf()));
        done(desk.nameContact(new NameContact(
                call,
                seen(call),
                new CallContact(
                        "Secrétariat", "secretariat@hcts.example", "01 99 00 00 01", "1 rue de l'Exemple, Paris"))));
        done(desk.nameSignatory(new NameSignatory(call, seen(call), "Présidence du HCTS")));
        return publication.publish(new PublishCall(call, seen(call))).orThrow();
    }

    /** What somebody asked of that call, which is not answered yet. */
    UUID asked(CallId call) {
        return publication
                .note(new NoteQuestion(call, "Qui peut répondre ?"))
                .orThrow()
                .value();
    }

    /** The smallest file that is really a PDF by its content. */
    static ByteArrayInputStream pdf() {
        return pdf("");
    }

    /** Such a file, with words of a territory in it. */
    static ByteArrayInputStream pdf(String words) {
        return new ByteArrayInputStream(
                ("%PDF-1.4\n% " + words + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private int seen(CallId call) {
        return editing.call(call).seen();
    }

    private static void done(Outcome<CallId> outcome) {
        var _ = outcome.orThrow();
    }
}
