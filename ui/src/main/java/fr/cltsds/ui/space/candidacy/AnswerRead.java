package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.call.CandidacyAnswer;

/** A question and its answer for those who read, or when nothing may be written any more. */
final class AnswerRead extends Section {

    private static final long serialVersionUID = 1L;

    AnswerRead(WritingDesks desks, Draft draft, CandidacyAnswer answered, CommentThread comments) {
        var question = new H2(answered.question().wording());
        addClassNames("question", "question-read");
        setId("question-" + answered.question().id());
        getElement().setAttribute("tabindex", "-1");
        add(question);
        if (answered.files().isEmpty()) {
            add(new AnswerInWords(desks.words(), answered.answer()));
        } else {
            var files = new UnorderedList();
            files.addClassName("files");
            answered.files()
                    .forEach(file -> files.add(new ListItem(
                            new FileLink(desks.words(), file, Attachments.ofDraft(desks.board(), draft, file)))));
            add(files);
        }
        add(comments);
    }

    void enter() {
        scrollIntoView();
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
