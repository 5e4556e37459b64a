package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyCommand.WriteComment;
import fr.cltsds.call.CommentRow;
import fr.cltsds.call.QuestionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The remarks on one answer, each with its replies; asked for when it is opened. */
final class CommentThread extends Div {

    private static final long serialVersionUID = 1L;

    private final transient WritingDesks desks;
    private final transient Draft draft;
    private final transient QuestionId question;
    private final boolean mayComment;
    private final NativeDetails details = new NativeDetails();
    private final Div content = new Div();

    CommentThread(WritingDesks desks, Draft draft, CandidacyAnswer answered, boolean mayComment) {
        this.desks = desks;
        this.draft = draft;
        this.question = answered.question().id();
        this.mayComment = mayComment;
        addClassName("comments");
        details.setContent(content);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                draw();
            }
        });
        add(details);
        count(answered.openComments());
    }

    private void count(int open) {
        details.setSummaryText(desks.words().of("candidacy.comments", open));
    }

    private void draw() {
        content.removeAll();
        var rows = desks.board().comments(draft.territory(), draft.candidacy(), question);
        var remarks = rows.stream().filter(row -> row.parent().isEmpty()).toList();
        count((int) remarks.stream().filter(row -> row.resolvedAt().isEmpty()).count());
        remarks.forEach(remark ->
                content.add(new RemarkCard(desks, draft, remark, replies(rows, remark.id()), mayComment, this::draw)));
        if (mayComment) {
            content.add(new CommentForm(
                    desks,
                    desks.words().of("candidacy.comment.new"),
                    draft.keptAs("commentaire." + question),
                    text -> desks.comments()
                            .write(new WriteComment(draft.territory(), draft.candidacy(), question, text)),
                    this::draw));
        } else if (remarks.isEmpty()) {
            var none = new Div(desks.words().of("candidacy.comments.none"));
            none.addClassName("hint");
            content.add(none);
        }
    }

    private static List<CommentRow> replies(List<CommentRow> rows, UUID remark) {
        return rows.stream()
                .filter(row -> row.parent().equals(Optional.of(remark)))
                .toList();
    }
}
