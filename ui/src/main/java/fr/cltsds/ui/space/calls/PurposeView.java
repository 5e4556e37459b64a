package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallCommand.DescribeCall;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPart;
import fr.cltsds.call.CallPurpose;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a call is for, its three principles in words, and from where on each is respected. */
@Route(value = Places.CALL + "/objet", layout = MainLayout.class)
@PermitAll
public class PurposeView extends PartScreen {

    private static final long serialVersionUID = 1L;
    private static final int PAGES = 20_000;
    private static final int PARAGRAPH = 2_000;

    private final transient CallDesk desk;
    private final CountedText purpose;
    private final CountedText socialWork;
    private final CountedText widePanel;
    private final CountedText everyoneIncluded;
    private final Thresholds thresholds;

    PurposeView(CallRoom room, CallDesk desk) {
        super(room, Part.PURPOSE);
        this.desk = desk;
        purpose = text("purpose", PAGES);
        purpose.setMinRows(8);
        socialWork = text("social-work", PARAGRAPH);
        widePanel = text("wide-panel", PARAGRAPH);
        everyoneIncluded = text("everyone-included", PARAGRAPH);
        thresholds = new Thresholds(words(), this::touched);
    }

    private CountedText text(String key, int limit) {
        var text = new CountedText(words(), say("calls." + key), say("calls." + key + ".hint"), limit);
        text.setManualValidation(true);
        return text;
    }

    @Override
    Component[] fields() {
        var principles = new H2(say("calls.principles"));
        var counted = new Div(new H2(say("calls.thresholds")), new Paragraph(say("calls.thresholds.hint")), thresholds);
        return new Component[] {
            watched(purpose), principles, watched(socialWork), watched(widePanel), watched(everyoneIncluded), counted
        };
    }

    @Override
    void put(CallEditing call) {
        purpose.setValue(call.purpose().purpose());
        socialWork.setValue(call.purpose().socialWork());
        widePanel.setValue(call.purpose().widePanel());
        everyoneIncluded.setValue(call.purpose().everyoneIncluded());
        thresholds.put(call.thresholds());
    }

    @Override
    List<Said> said(CallEditing call) {
        var written = call.purpose();
        return Stream.concat(
                        Stream.of(
                                new Said(say("calls.purpose"), written.purpose()),
                                new Said(say("calls.social-work"), written.socialWork()),
                                new Said(say("calls.wide-panel"), written.widePanel()),
                                new Said(say("calls.everyone-included"), written.everyoneIncluded())),
                        thresholds.said(call.thresholds()).stream())
                .toList();
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        var written = new CallPurpose(
                purpose.getValue(), socialWork.getValue(), widePanel.getValue(), everyoneIncluded.getValue());
        return desk.describe(new DescribeCall(call, seen, written, thresholds.typed()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.A_TEXT_FITS_ITS_PLACE -> text(broken.arguments().getFirst());
            case CallRule.A_THRESHOLD_IS_POSSIBLE -> Optional.of(thresholds.wrong());
            default -> Optional.empty();
        };
    }

    private Optional<CountedText> text(Object part) {
        return switch (part) {
            case CallPart.PURPOSE -> Optional.of(purpose);
            case CallPart.SOCIAL_WORK -> Optional.of(socialWork);
            case CallPart.WIDE_PANEL -> Optional.of(widePanel);
            case CallPart.EVERYONE_INCLUDED -> Optional.of(everyoneIncluded);
            default -> Optional.empty();
        };
    }
}
