package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.call.CallEditing;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.wording.Wording;
import java.util.List;

/** Two wrote the same part: who did and when, her text beside one's own that stays in the fields, and a choice. */
final class ConflictBand extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    ConflictBand(Wording words) {
        this.words = words;
        addClassName("conflict");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void show(CallEditing.Edit edit, List<Said> changed, Runnable keepMine, Runnable takeTheirs) {
        var who = new Paragraph(words.of(
                "calls.conflict.who", edit.by().orElse(words.of("calls.somebody")), InstantInWords.roughly(edit.at())));
        who.addClassName("strong");
        var acts = new Div(
                Acts.plain(words.of("calls.conflict.mine"), Icon.CHECK, () -> chosen(keepMine)),
                Acts.plain(words.of("calls.conflict.theirs"), Icon.UNDO_2, () -> chosen(takeTheirs)));
        acts.addClassName("acts");
        removeAll();
        add(new Notice(
                Notice.Tone.WARNING,
                Icon.USERS,
                who,
                new Paragraph(words.of("calls.conflict.kept")),
                Said.facts(words, changed),
                acts));
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private void chosen(Runnable then) {
        clear();
        then.run();
    }
}
