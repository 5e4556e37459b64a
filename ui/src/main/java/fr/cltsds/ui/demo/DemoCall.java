package fr.cltsds.ui.demo;

import fr.cltsds.call.CallBoard;
import fr.cltsds.call.CallCalendar;
import fr.cltsds.call.CallCommand.AnswerQuestion;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the secretariat of the demonstration writes and publishes a call; one that is published already is left as it is. */
@Component
@Profile("demo")
class DemoCall {

    private static final CallContact CONTACT = new CallContact(
            "Camille Ferrand, secrétariat du HCTS",
            "secretariat@hcts.example",
            "01 99 00 12 34",
            "Haut conseil du travail social\n1 place de l’Exemple\n75000 Paris");

    private final CallBoard calls;
    private final CallDesk desk;
    private final CallPublicationDesk publication;
    private final CallEditingBoard editing;

    DemoCall(CallBoard calls, CallDesk desk, CallPublicationDesk publication, CallEditingBoard editing) {
        this.calls = calls;
        this.desk = desk;
        this.publication = publication;
        this.editing = editing;
    }

    /**
     * What is told of a call.
     *
     * @param faq questions and their answers, two by two
     */
    record Told(
            int year,
            String title,
            String purpose,
            String specification,
            LocalDateTime opens,
            LocalDateTime closes,
            List<List<String>> faq) {}

    CallId published(Told told) {
        var earlier = calls.published(Optional.empty()).rows().stream()
                .filter(row -> row.title().equals(told.title()))
                .findFirst();
        return earlier.isPresent() ? earlier.get().id() : publish(told);
    }

    private CallId publish(Told told) {
        var call = begun(told);
        var offered = editing.call(call).purpose();
        done(desk.describe(new DescribeCall(
                call,
                seen(call),
                new CallPurpose(told.purpose(), offered.socialWork(), offered.widePanel(), offered.everyoneIncluded()),
                editing.call(call).thresholds())));
        done(desk.schedule(new ScheduleCall(
                call, seen(call), new CallCalendar(Optional.of(told.opens()), Optional.of(told.closes()), 0))));
        done(desk.specify(new SpecifyCall(call, seen(call), told.specification())));
        done(desk.attach(
                new AttachSpecification(call, seen(call), "cahier-des-charges.pdf"),
                DemoPaper.titled("Cahier des charges", told.title())));
        done(desk.nameContact(new NameContact(call, seen(call), CONTACT)));
        done(desk.nameSignatory(
                new NameSignatory(call, seen(call), "la présidence du Haut conseil du travail social")));
        done(publication.publish(new PublishCall(call, seen(call))));
        told.faq().forEach(pair -> answer(call, pair.getFirst(), pair.getLast()));
        return call;
    }

    /** A draft that an earlier load has left behind is taken up again. */
    private CallId begun(Told told) {
        return editing.calls(Optional.empty()).rows().stream()
                .filter(row -> row.title().equals(told.title()))
                .map(row -> row.id())
                .findFirst()
                .orElseGet(() -> desk.draft(new DraftCall(told.year(), told.title(), true))
                        .orThrow());
    }

    private void answer(CallId call, String asked, String answer) {
        var question = publication.note(new NoteQuestion(call, asked)).orThrow();
        var _ = publication
                .answer(new AnswerQuestion(call, question, asked, answer))
                .orThrow();
    }

    private int seen(CallId call) {
        return editing.call(call).seen();
    }

    private static void done(Outcome<CallId> outcome) {
        var _ = outcome.orThrow();
    }
}
