package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.ExtendCall;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPart;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallRule;
import fr.cltsds.call.CallWindow;
import fr.cltsds.kernel.Broken;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Where a deadline is moved later, with a reason that everybody reads. */
@Route(value = Places.EXTENSION, layout = MainLayout.class)
@PermitAll
public class ExtensionView extends ActScreen {

    private static final long serialVersionUID = 1L;
    static final int SENTENCES = 500;

    private final transient CallPublicationDesk desk;
    private final Moment deadline;
    private final CountedText reason;

    ExtensionView(CallRoom room, CallPublicationDesk desk) {
        super(room, CallAct.EXTEND);
        this.desk = desk;
        deadline = new Moment(words(), "calls.deadline.new", () -> {});
        reason = new CountedText(words(), say("calls.reason"), say("calls.reason.hint"), SENTENCES);
        reason.setManualValidation(true);
    }

    @Override
    void offer(CallEditing call) {
        deadline.put(call.calendar().closes());
        form(
                Acts.primary(say("calls.extend"), Icon.CALENDAR_CLOCK, this::extend),
                new Card(say("calls.deadline.former"), InstantInWords.paragraphs(words(), former())),
                new Div(new H2(say("calls.deadline.new")), deadline),
                reason);
    }

    private Instant former() {
        return shown().window().map(CallWindow::closesAt).orElseThrow();
    }

    private void extend() {
        refusals().clear();
        if (deadline.isHalf() || deadline.at().isEmpty()) {
            refuse(List.of(new Broken(TypingRule.THE_DAY_AND_THE_HOUR_ARE_READABLE, List.of(CallPart.DEADLINE))));
        } else {
            deadline.at().ifPresent(this::confirm);
        }
    }

    private void confirm(LocalDateTime chosen) {
        var later = FrenchDates.dateTime(chosen.atZone(FrenchDates.PARIS).toInstant());
        ConfirmAct.ask(
                words(),
                say("calls.extend.question", later),
                say("calls.extend.effect", FrenchDates.dateTime(former()), later),
                say("calls.extend"),
                () -> perform(
                        seen -> desk.extend(new ExtendCall(shown().id(), seen, chosen, reason.getValue())),
                        Places.call(shown().id()),
                        say("calls.extend.done", later)));
    }

    @Override
    boolean isStillSo(CallEditing now) {
        return now.window().equals(shown().window());
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_DEADLINE_ONLY_MOVES_FORWARD,
                    CallRule.THE_HOUR_EXISTS_ONCE_IN_PARIS,
                    TypingRule.THE_DAY_AND_THE_HOUR_ARE_READABLE -> Optional.of(deadline.wrong());
            case CallRule.THE_REASON_IS_GIVEN -> Optional.of(reason);
            default -> Optional.empty();
        };
    }
}
