package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCalendar;
import fr.cltsds.call.CallCommand.ScheduleCall;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPart;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a call opens and closes, on the clock of Paris to the second. */
@Route(value = Places.CALL + "/calendrier", layout = MainLayout.class)
@PermitAll
public class CalendarView extends PartScreen {

    private static final long serialVersionUID = 1L;

    private final transient CallDesk desk;
    private final Moment opening;
    private final Moment deadline;
    private final IntegerField grace = new IntegerField();

    CalendarView(CallRoom room, CallDesk desk) {
        super(room, Part.CALENDAR);
        this.desk = desk;
        opening = new Moment(words(), "calls.opening", this::touched);
        deadline = new Moment(words(), "calls.deadline", this::touched);
        Typing.number(grace, say("calls.grace"), say("calls.grace.hint"));
    }

    @Override
    Component[] fields() {
        return new Component[] {
            new Div(new H2(say("calls.opening")), opening),
            new Div(new H2(say("calls.deadline")), deadline),
            watched(grace)
        };
    }

    @Override
    void put(CallEditing call) {
        opening.put(call.calendar().opens());
        deadline.put(call.calendar().closes());
        grace.setValue(call.calendar().graceHours());
    }

    @Override
    List<Said> said(CallEditing call) {
        return List.of(
                new Said(say("calls.opening"), inWords(call.calendar().opens())),
                new Said(say("calls.deadline"), inWords(call.calendar().closes())),
                new Said(
                        say("calls.grace"),
                        say("calls.grace.hours", call.calendar().graceHours())));
    }

    private String inWords(Optional<LocalDateTime> hour) {
        return hour.map(typed -> typed.atZone(FrenchDates.PARIS).toInstant())
                .map(instant -> say("due.at", FrenchDates.dateTime(instant))
                        + "\n"
                        + say("calls.overseas", InstantInWords.overseas(words(), instant)))
                .orElse("");
    }

    @Override
    List<Broken> unreadable() {
        var broken = new ArrayList<Broken>();
        if (opening.isHalf()) {
            broken.add(new Broken(TypingRule.THE_DAY_AND_THE_HOUR_ARE_READABLE, List.of(CallPart.OPENING)));
        }
        if (deadline.isHalf()) {
            broken.add(new Broken(TypingRule.THE_DAY_AND_THE_HOUR_ARE_READABLE, List.of(CallPart.DEADLINE)));
        }
        return broken;
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        return desk.schedule(
                new ScheduleCall(call, seen, new CallCalendar(opening.at(), deadline.at(), Typing.number(grace))));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_DEADLINE_IS_AHEAD, CallRule.THE_OPENING_COMES_BEFORE_THE_DEADLINE ->
                Optional.of(deadline.wrong());
            case CallRule.THE_GRACE_IS_AT_MOST_72_HOURS -> Optional.of(grace);
            case CallRule.THE_HOUR_EXISTS_ONCE_IN_PARIS, TypingRule.THE_DAY_AND_THE_HOUR_ARE_READABLE ->
                Optional.of(broken.arguments().contains(CallPart.OPENING) ? opening.wrong() : deadline.wrong());
            default -> Optional.empty();
        };
    }
}
