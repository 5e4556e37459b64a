package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.DiscontinueCall;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallRule;
import fr.cltsds.call.FilingsBoard;
import fr.cltsds.kernel.Broken;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where a call is given up («sans suite»), with a reason that everybody reads. */
@Route(value = Places.DISCONTINUATION, layout = MainLayout.class)
@PermitAll
public class DiscontinuationView extends ActScreen {

    private static final long serialVersionUID = 1L;

    private final transient CallPublicationDesk desk;
    private final transient FilingsBoard filings;
    private final CountedText reason;

    DiscontinuationView(CallRoom room, CallPublicationDesk desk, FilingsBoard filings) {
        super(room, CallAct.DISCONTINUE);
        this.desk = desk;
        this.filings = filings;
        reason = new CountedText(words(), say("calls.reason"), say("calls.reason.hint"), ExtensionView.SENTENCES);
        reason.setManualValidation(true);
    }

    @Override
    void offer(CallEditing call) {
        var effect = new Notice(Notice.Tone.WARNING, Icon.TRIANGLE_ALERT, new Paragraph(effect()));
        var button = Acts.primary(say("calls.discontinue"), Icon.CIRCLE_X, this::confirm);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        form(button, effect, reason);
    }

    private String effect() {
        var counts = filings.counts(shown().id());
        return say("calls.discontinue.effect", counts.drafts(), counts.filed());
    }

    private void confirm() {
        ConfirmAct.askDanger(
                words(),
                say("calls.discontinue.question", shown().title()),
                effect(),
                say("calls.discontinue"),
                () -> perform(
                        seen -> desk.discontinue(new DiscontinueCall(shown().id(), seen, reason.getValue())),
                        Places.call(shown().id()),
                        say("calls.discontinue.done")));
    }

    @Override
    boolean isStillSo(CallEditing now) {
        return now.phase() == shown().phase();
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return broken.rule() == CallRule.THE_REASON_IS_GIVEN ? Optional.of(reason) : Optional.empty();
    }
}
