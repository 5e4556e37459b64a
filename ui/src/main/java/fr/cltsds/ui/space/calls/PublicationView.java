package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.PublishCall;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.kernel.Broken;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where a call is read over, whole, before everybody reads it. */
@Route(value = Places.PUBLICATION, layout = MainLayout.class)
@PermitAll
public class PublicationView extends ActScreen {

    private static final long serialVersionUID = 1L;

    private final transient CallPublicationDesk desk;

    PublicationView(CallRoom room, CallPublicationDesk desk) {
        super(room, CallAct.PUBLISH);
        this.desk = desk;
    }

    @Override
    void offer(CallEditing call) {
        if (!call.missing().isEmpty()) {
            add(refusals(), new Card(say("calls.missing"), new MissingList(words(), call)));
            return;
        }
        var recap = new Div(new CallRecap(words(), call, room().board().form(call.id())));
        form(Acts.primary(say("calls.publish"), Icon.SEND, this::confirm), recap);
    }

    private void confirm() {
        var call = shown();
        var window = call.window().orElseThrow();
        ConfirmAct.ask(
                words(),
                say("calls.publish.question", call.title()),
                say(
                        "calls.publish.effect",
                        call.slug().value(),
                        FrenchDates.dateTime(window.opensAt()),
                        FrenchDates.dateTime(window.closesAt())),
                say("calls.publish"),
                () -> perform(
                        seen -> desk.publish(new PublishCall(call.id(), seen)),
                        Places.call(call.id()),
                        say("calls.publish.done")));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return Optional.empty();
    }
}
