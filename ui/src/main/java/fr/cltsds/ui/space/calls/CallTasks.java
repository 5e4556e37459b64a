package fr.cltsds.ui.space.calls;

import fr.cltsds.call.CallDraftRow;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallPhase;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.Task;
import fr.cltsds.ui.space.Waiting;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits for the secretariat: drafts to finish, questions to answer, calls about to close, calls that have closed. */
@Component
class CallTasks implements Waiting {

    private static final Duration SOON = Duration.ofDays(14);

    private final MyRooms rooms;
    private final CallEditingBoard board;
    private final Wording words;
    private final Clock clock;

    CallTasks(MyRooms rooms, CallEditingBoard board, Wording words, Clock clock) {
        this.rooms = rooms;
        this.board = board;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Task> forMe() {
        if (!rooms.nationalRoles().contains(Role.SECRETARIAT)) {
            return List.of();
        }
        return board.calls(Optional.empty()).rows().stream()
                .flatMap(call -> Stream.concat(questions(call), life(call)))
                .toList();
    }

    private Stream<Task> questions(CallDraftRow call) {
        return isPublic(call.phase()) && call.questions() > 0
                ? Stream.of(new Task(
                        Icon.CIRCLE_QUESTION_MARK,
                        words.of("calls.task.answer", call.questions()),
                        call.title(),
                        Optional.empty(),
                        Places.part(call.id(), Part.QUESTIONS)))
                : Stream.empty();
    }

    private static boolean isPublic(CallPhase phase) {
        return phase == CallPhase.ANNOUNCED || phase == CallPhase.OPEN;
    }

    private Stream<Task> life(CallDraftRow call) {
        return switch (call.phase()) {
            case DRAFT -> Stream.of(task(Icon.PEN_LINE, words.of("calls.task.finish"), call, Optional.empty()));
            case OPEN ->
                call
                        .closesAt()
                        .filter(closes -> !closes.isAfter(clock.instant().plus(SOON)))
                        .map(closes -> task(
                                Icon.CALENDAR_CLOCK,
                                words.of("calls.task.closing", counted(call)),
                                call,
                                Optional.of(closes)))
                        .stream();
            case CLOSED ->
                Stream.of(task(Icon.INBOX, words.of("calls.task.closed", counted(call)), call, Optional.empty()));
            case ANNOUNCED, ARCHIVED, DISCONTINUED -> Stream.empty();
        };
    }

    private Task task(Icon icon, String act, CallDraftRow call, Optional<Instant> due) {
        return new Task(icon, act, call.title(), due, Places.call(call.id()));
    }

    private String counted(CallDraftRow call) {
        return words.of("calls.counted", call.counts().filed(), call.counts().drafts());
    }
}
