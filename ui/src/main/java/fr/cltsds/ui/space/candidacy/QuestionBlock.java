package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.QuestionKind;
import fr.cltsds.ui.space.kit.Saved;
import fr.cltsds.wording.FrenchDates;

/** A question of the form with its field; what is written in it is kept as it is written. */
final class QuestionBlock extends Section {

    private static final long serialVersionUID = 1L;

    private final transient WritingDesks desks;
    private final AnswerField field;
    private final Paragraph last = new Paragraph();
    private final Div told = new Div();

    QuestionBlock(WritingDesks desks, Draft draft, CandidacyAnswer answered, Saved saved, CommentThread comments) {
        this.desks = desks;
        this.field = AnswerFields.of(desks, draft, answered, saved);
        var memory = new AnswerMemory(draft.keptAs(answered.question().id()), field);
        addClassName("question");
        setId("question-" + answered.question().id());
        last.addClassNames("hint", "last-writer");
        told.addClassName("told");
        add(memory, told, last, comments);
        tellLastWriter(answered);
        if (answered.question().kind() != QuestionKind.FILE) {
            var keeping = new AnswerKeeping(desks, draft, answered, field, memory, saved, this);
            field.whenChanged(keeping::save);
            addAttachListener(_ -> memory.recall(keeping::offer));
        }
    }

    private void tellLastWriter(CandidacyAnswer answered) {
        last.setVisible(answered.lastWriter().isPresent());
        answered.lastWriter().ifPresent(who -> answered.lastWrittenAt()
                .ifPresent(when -> last.setText(desks.words()
                        .of(
                                "candidacy.last-writer",
                                who,
                                FrenchDates.day(desks.clock().instant(), when),
                                Minute.of(when)))));
    }

    /** Shows one thing to decide under the field, or nothing any more. */
    void tell(Div... one) {
        told.removeAll();
        told.add(one);
    }

    void enter() {
        scrollIntoView();
        field.enter();
    }
}
