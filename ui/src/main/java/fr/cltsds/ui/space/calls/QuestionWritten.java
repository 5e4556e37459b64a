package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import fr.cltsds.call.CallId;
import fr.cltsds.call.FormView;
import fr.cltsds.call.QuestionView;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** A question of a form that is being written; moved beyond its section, it goes to the one before or after. */
final class QuestionWritten extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient FormView form;
    private final transient QuestionView question;
    private final transient FormActs acts;
    private final int section;
    private final int rank;

    QuestionWritten(Wording words, CallId call, FormView form, int section, int rank, FormActs acts) {
        this.form = form;
        this.question = form.sections().get(section).questions().get(rank);
        this.acts = acts;
        this.section = section;
        this.rank = rank;
        var up = moving(words, "up", Icon.ARROW_UP, this::raise);
        var down = moving(words, "down", Icon.ARROW_DOWN, this::lower);
        up.setEnabled(rank > 0 || section > 0);
        down.setEnabled(rank < last(section) || section < form.sections().size() - 1);
        var edit = Links.plain("", Places.question(call, question.id()));
        edit.add(Icon.PEN_LINE.with(words.of("calls.edit")));
        edit.setAriaLabel(words.of("calls.question.edit.which", question.wording()));
        var remove = Acts.small(words.of("calls.remove"), Icon.TRASH_2, () -> acts.remove(question));
        remove.setAriaLabel(words.of("calls.question.remove.which", question.wording()));
        var buttons = new Div(edit, up, down, remove);
        buttons.addClassName("row-acts");
        add(new QuestionSaid(words, question), buttons);
    }

    private Button moving(Wording words, String way, Icon icon, Runnable act) {
        var button = Acts.small(words.of("calls.line." + way), icon, act);
        button.setAriaLabel(words.of("calls.question." + way + ".which", question.wording()));
        button.setId(id(way));
        return button;
    }

    private String id(String way) {
        return way + "-" + question.id().value();
    }

    private int last(int place) {
        return form.sections().get(place).questions().size() - 1;
    }

    private void raise() {
        if (rank > 0) {
            move(section, rank - 1, "up");
        } else {
            move(section - 1, last(section - 1) + 1, "up");
        }
    }

    private void lower() {
        if (rank < last(section)) {
            move(section, rank + 1, "down");
        } else {
            move(section + 1, 0, "down");
        }
    }

    private void move(int into, int place, String way) {
        acts.move(question, form.sections().get(into).id(), place, id(way));
    }
}
