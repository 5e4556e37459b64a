package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import fr.cltsds.call.Answer;
import java.util.Map;

/** Where one question is answered on the screen, whatever its kind. */
abstract class AnswerField extends Div {

    private static final long serialVersionUID = 1L;

    private transient Runnable whenChanged = () -> {};
    private boolean showing;

    AnswerField() {
        addClassName("answer-field");
    }

    /** What stands in the field now. */
    abstract Answer answer();

    abstract void put(Answer answer);

    /** What stands in it by the names of its parts, as the browser that keeps it sees it. */
    abstract Map<String, String> parts();

    abstract void put(Map<String, String> parts);

    /** Whether something stands in it that is no answer yet, and so is not kept. */
    boolean holdsBack() {
        return false;
    }

    abstract void enter();

    /** Says under the field why it is not kept as it stands. */
    abstract void refuse(String sentence);

    abstract void accept();

    final void show(Answer answer) {
        quietly(() -> put(answer));
    }

    /** Takes back what the browser had kept, as if it had just been typed. */
    final void restore(Map<String, String> parts) {
        quietly(() -> put(parts));
        changed();
    }

    final void whenChanged(Runnable then) {
        whenChanged = then;
    }

    final void changed() {
        if (!showing) {
            whenChanged.run();
        }
    }

    private void quietly(Runnable put) {
        showing = true;
        try {
            put.run();
        } finally {
            showing = false;
        }
    }
}
