package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.RenameCall;
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

/** What a call is called, and in which year. */
@Route(value = Places.CALL + "/titre", layout = MainLayout.class)
@PermitAll
public class TitleView extends PartScreen {

    private static final long serialVersionUID = 1L;

    private final transient CallDesk desk;
    private final TextField title = new TextField();
    private final IntegerField year = new IntegerField();

    TitleView(CallRoom room, CallDesk desk) {
        super(room, Part.TITLE);
        this.desk = desk;
        Typing.line(title, say("calls.title.title"), say("calls.title.title.hint"));
        Typing.number(year, say("calls.title.year"), say("calls.title.year.hint"));
    }

    @Override
    Component[] fields() {
        return new Component[] {watched(title), watched(year)};
    }

    @Override
    void put(CallEditing call) {
        title.setValue(call.title());
        year.setValue(call.year());
    }

    @Override
    List<Said> said(CallEditing call) {
        return List.of(
                new Said(say("calls.title.title"), call.title()),
                new Said(say("calls.title.year"), String.valueOf(call.year())),
                new Said(say("calls.title.reference"), call.reference()),
                new Said(say("calls.title.address"), say("calls.title.address.of", call.slug())));
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        return desk.rename(new RenameCall(call, seen, Typing.number(year), title.getValue()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_TITLE_IS_WRITTEN, CallRule.A_TEXT_FITS_ITS_PLACE -> Optional.of(title);
            case CallRule.THE_YEAR_IS_A_YEAR -> Optional.of(year);
            default -> Optional.empty();
        };
    }
}
