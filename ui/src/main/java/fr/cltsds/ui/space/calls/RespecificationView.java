package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.RespecifyCall;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPublicationDesk;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.papers.PaperRule;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the public specification is replaced by a new version, and what changes is said. */
@Route(value = Places.RESPECIFICATION, layout = MainLayout.class)
@PermitAll
public class RespecificationView extends ActScreen {

    private static final long serialVersionUID = 1L;
    private static final int PARAGRAPH = 2_000;

    private final transient CallPublicationDesk desk;
    private final CountedText text;
    private final CountedText note;
    private final FileField file;
    private transient @Nullable Handed handed;

    private record Handed(String name, ByteArrayInputStream content) {}

    RespecificationView(CallRoom room, CallPublicationDesk desk) {
        super(room, CallAct.RESPECIFY);
        this.desk = desk;
        note = new CountedText(words(), say("calls.change-note"), say("calls.change-note.hint"), PARAGRAPH);
        file = new FileField(words(), say("calls.specification.file"), this::take);
        text = new CountedText(
                words(),
                say("calls.specification.text"),
                say("calls.specification.text.hint"),
                SpecificationView.PAGES);
        text.setMinRows(12);
    }

    @Override
    void offer(CallEditing call) {
        text.setValue(call.specifications().getFirst().text());
        file.show(new Paragraph(say("calls.specification.file.none")));
        form(Acts.primary(say("calls.respecify.act"), Icon.SEND, this::confirm), note, file, text);
    }

    private void take(String name, ByteArrayInputStream content) {
        handed = new Handed(name, content);
        file.show(new Span(Icon.PAPERCLIP.with(name)));
    }

    private void confirm() {
        refusals().clear();
        if (handed == null) {
            refuse(List.of(new Broken(TypingRule.A_FILE_IS_CHOSEN, List.of())));
            return;
        }
        var next = shown().specifications().getFirst().number() + 1;
        ConfirmAct.ask(
                words(),
                say("calls.respecify.question", next),
                say("calls.respecify.effect", next - 1),
                say("calls.respecify.act"),
                () -> perform(
                        this::respecify,
                        Places.part(shown().id(), Part.SPECIFICATION),
                        say("calls.respecify.done", next)));
    }

    private Outcome<?> respecify(int seen) {
        var chosen = Objects.requireNonNull(handed);
        chosen.content().reset();
        return desk.respecify(
                new RespecifyCall(shown().id(), seen, text.getValue(), note.getValue(), chosen.name()),
                chosen.content());
    }

    @Override
    boolean isStillSo(CallEditing now) {
        return now.specifications().equals(shown().specifications());
    }

    @Override
    Optional<? extends Component> field(Broken broken) {
        return switch (broken.rule()) {
            case CallRule.THE_CHANGE_IS_EXPLAINED -> Optional.of(note);
            case CallRule.EVERY_PART_IS_WRITTEN, CallRule.A_TEXT_FITS_ITS_PLACE -> Optional.of(text);
            case PaperRule _ -> Optional.of(file);
            case TypingRule.A_FILE_IS_CHOSEN -> Optional.of(file);
            default -> Optional.empty();
        };
    }
}
