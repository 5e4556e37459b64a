package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.NameSignatory;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Who signs the decisions on the candidacies. */
@Route(value = Places.CALL + "/signataire", layout = MainLayout.class)
@PermitAll
public class SignatoryView extends PartScreen {

    private static final long serialVersionUID = 1L;

    private final transient CallDesk desk;
    private final TextField signatory = new TextField();

    SignatoryView(CallRoom room, CallDesk desk) {
        super(room, Part.SIGNATORY);
        this.desk = desk;
        Typing.line(signatory, say("calls.signatory"), say("calls.signatory.hint"));
    }

    @Override
    Component[] fields() {
        return new Component[] {watched(signatory)};
    }

    @Override
    void put(CallEditing call) {
        signatory.setValue(call.signatory());
    }

    @Override
    List<Said> said(CallEditing call) {
        return List.of(new Said(say("calls.signatory"), call.signatory()));
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        return desk.nameSignatory(
                new NameSignatory(call, seen, signatory.getValue().strip()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return broken.rule() == CallRule.A_TEXT_FITS_ITS_PLACE ? Optional.of(signatory) : Optional.empty();
    }
}
