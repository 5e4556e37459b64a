package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.CandidacyCommand.ReplyToComment;
import fr.cltsds.call.CandidacyCommand.ResolveComment;
import fr.cltsds.call.CommentRow;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.FrenchDates;
import java.util.List;
import java.util.UUID;

/** A remark with its replies: who said what and when, and whether anything is left to do about it. */
final class RemarkCard extends Article {

    private static final long serialVersionUID = 1L;

    private final transient WritingDesks desks;
    private final transient Draft draft;
    private final transient CommentRow remark;
    private final transient Runnable changed;
    private final FieldError refused = new FieldError();

    RemarkCard(
            WritingDesks desks,
            Draft draft,
            CommentRow remark,
            List<CommentRow> replies,
            boolean mayComment,
            Runnable changed) {
        this.desks = desks;
        this.draft = draft;
        this.remark = remark;
        this.changed = changed;
        addClassName("remark");
        add(said(remark));
        replies.forEach(reply -> {
            var line = said(reply);
            line.addClassName("reply");
            add(line);
        });
        if (mayComment) {
            add(acts(), refused);
        }
    }

    private Div said(CommentRow row) {
        var who = new Span(row.author());
        who.addClassName("strong");
        var when =
                new Span(FrenchDates.day(desks.clock().instant(), row.writtenAt()) + ", " + Minute.of(row.writtenAt()));
        when.addClassName("quiet");
        var head = new Div(who, when);
        head.addClassName("remark-head");
        row.resolvedBy()
                .ifPresent(by -> head.add(
                        new Badge(Badge.Tone.GOOD, Icon.CHECK, desks.words().of("candidacy.comment.resolved", by))));
        var text = new Paragraph(row.text());
        text.addClassName("pre");
        return new Div(head, text);
    }

    private Div acts() {
        var words = desks.words();
        var resolved = remark.resolvedAt().isPresent();
        var acts = new Div();
        acts.addClassName("acts");
        var reply = Acts.small(words.of("candidacy.comment.reply"), Icon.MESSAGE_CIRCLE, () -> {});
        reply.addClickListener(_ -> {
            reply.setVisible(false);
            reply();
        });
        acts.add(
                reply,
                resolved
                        ? Acts.small(words.of("candidacy.comment.reopen"), Icon.UNDO_2, () -> resolve(false))
                        : Acts.small(words.of("candidacy.comment.resolve"), Icon.CHECK, () -> resolve(true)));
        return acts;
    }

    private void reply() {
        var form = new CommentForm(
                desks,
                desks.words().of("candidacy.comment.reply-to", remark.author()),
                draft.keptAs("reponse." + remark.id()),
                text -> desks.comments().reply(new ReplyToComment(draft.territory(), remark.id(), text)),
                changed);
        add(form);
        form.enter();
    }

    private void resolve(boolean resolved) {
        switch (desks.comments().resolve(new ResolveComment(draft.territory(), remark.id(), resolved))) {
            case Outcome.Done<UUID> _ -> changed.run();
            case Outcome.Refused<UUID>(var broken) -> refused.say(desks.words().of(broken.getFirst()));
        }
    }
}
