package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.RestrictCall;
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
import java.util.stream.Stream;

/** What must hold, yes or no, before a candidacy is examined. */
@Route(value = Places.CALL + "/recevabilite", layout = MainLayout.class)
@PermitAll
public class EligibilityView extends PartScreen {

    private static final long serialVersionUID = 1L;
    private static final int LENGTH = 2;

    private final transient CallDesk desk;
    private final Lines<EligibilityLine> lines;

    EligibilityView(CallRoom room, CallDesk desk) {
        super(room, Part.ELIGIBILITY);
        this.desk = desk;
        lines = new Lines<>(
                say("calls.criterion.add"), () -> new EligibilityLine(words(), this::touched), this::touched);
    }

    @Override
    Component[] fields() {
        return new Component[] {lines};
    }

    @Override
    void put(CallEditing call) {
        lines.clear();
        call.eligibility().forEach(criterion -> lines.append().put(criterion));
    }

    @Override
    List<Said> said(CallEditing call) {
        return Said.numbered(call.eligibility().stream()
                .map(criterion -> new Said(criterion.wording(), criterion.explanation()))
                .toList());
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        return desk.restrictTo(new RestrictCall(
                call, seen, lines.all().stream().map(EligibilityLine::typed).toList()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.EACH_CRITERION_IS_WORDED ->
                lines.all().stream()
                        .map(EligibilityLine::wording)
                        .filter(field -> field.getValue().isBlank())
                        .findFirst();
            case CallRule.A_TEXT_FITS_ITS_PLACE ->
                lines.all().stream()
                        .flatMap(line -> Stream.of(line.wording(), line.explanation()))
                        .filter(field -> broken.arguments()
                                .get(LENGTH)
                                .equals(field.getValue().length()))
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
