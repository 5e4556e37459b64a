package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where a remark or a reply is written; until it is published, this device keeps it. */
final class CommentForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final String PART = "text";

    private final transient WritingDesks desks;
    private final transient Function<String, Outcome<UUID>> write;
    private final transient Runnable then;
    private final TextArea text = new TextArea();
    private final AnswerMemory memory;

    CommentForm(WritingDesks desks, String label, String key, Function<String, Outcome<UUID>> write, Runnable then) {
        this.desks = desks;
        this.write = write;
        this.then = then;
        addClassName("comment-form");
        text.setLabel(label);
        text.setWidthFull();
        text.setMinRows(2);
        text.setManualValidation(true);
        text.getElement().setAttribute("data-part", PART);
        memory = new AnswerMemory(key, text);
        add(memory, Acts.plain(desks.words().of("candidacy.comment.publish"), Icon.SEND, this::publish));
        addAttachListener(
                _ -> memory.recall(recalled -> text.setValue(recalled.parts().getOrDefault(PART, text.getValue()))));
    }

    private void publish() {
        switch (write.apply(text.getValue())) {
            case Outcome.Done<UUID> _ -> {
                memory.forgetAll();
                then.run();
            }
            case Outcome.Refused<UUID>(var broken) -> {
                text.setErrorMessage(broken.stream().map(desks.words()::of).collect(Collectors.joining(" ")));
                text.setInvalid(true);
                text.focus();
            }
        }
    }

    void enter() {
        text.focus();
    }
}
