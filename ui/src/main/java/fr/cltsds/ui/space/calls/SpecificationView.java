package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.AttachSpecification;
import fr.cltsds.call.CallCommand.SpecifyCall;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.papers.PaperRule;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.kit.HandedFile;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** The specification of a call: its text and its file; once published, its versions one beside the other. */
@Route(value = Places.CALL + "/cahier-des-charges", layout = MainLayout.class)
@PermitAll
public class SpecificationView extends PartScreen {

    private static final long serialVersionUID = 1L;
    static final int PAGES = 20_000;

    private final transient CallDesk desk;
    private final CountedText text;
    private final FileField file;

    SpecificationView(CallRoom room, CallDesk desk) {
        super(room, Part.SPECIFICATION);
        this.desk = desk;
        text = new CountedText(words(), say("calls.specification.text"), say("calls.specification.text.hint"), PAGES);
        text.setMinRows(12);
        file = new FileField(words(), say("calls.specification.file"), this::attach);
    }

    @Override
    Component[] fields() {
        return new Component[] {file, watched(text)};
    }

    @Override
    void put(CallEditing call) {
        text.setValue(call.specifications().getFirst().text());
        showFile(call);
    }

    private void showFile(CallEditing call) {
        file.show(call.specifications()
                .getFirst()
                .file()
                .map(kept -> (Component)
                        new FileNamed(words(), kept, new HandedFile(kept.name(), kept.type(), out -> room().board()
                                .copyFile(call.id(), out))))
                .orElseGet(() -> new Paragraph(say("calls.specification.file.none"))));
    }

    /** The file is kept as soon as it has come; what is typed beside it stays, and what another wrote is not hidden. */
    private void attach(String name, ByteArrayInputStream content) {
        var before = again();
        switch (desk.attach(new AttachSpecification(before.id(), before.seen(), name), content)) {
            case Outcome.Done<CallId> _ -> {
                var now = again();
                if (said(now).equals(said(shown()))) {
                    seenAnew();
                }
                kept(now);
                showFile(now);
                saved().at(room().now());
            }
            case Outcome.Refused<CallId>(var broken) -> refuse(broken);
        }
    }

    @Override
    List<Said> said(CallEditing call) {
        return List.of(new Said(
                say("calls.specification.text"),
                call.specifications().getFirst().text()));
    }

    @Override
    String whyLocked(CallEditing call) {
        return call.may(CallAct.RESPECIFY) ? say("calls.locked.specification") : super.whyLocked(call);
    }

    @Override
    Component reading(CallEditing call) {
        var versions = new Div();
        versions.addClassName("versions");
        if (call.may(CallAct.RESPECIFY)) {
            versions.add(Links.to(say("calls.respecify"), Icon.PLUS, Places.respecification(call.id())));
        }
        call.specifications().forEach(version -> versions.add(new SpecificationCard(words(), call, version)));
        return versions;
    }

    @Override
    Outcome<CallId> save(CallId call, int seen) {
        return desk.specify(new SpecifyCall(call, seen, text.getValue()));
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.A_TEXT_FITS_ITS_PLACE -> Optional.of(text);
            case PaperRule _ -> Optional.of(file);
            default -> Optional.empty();
        };
    }
}
