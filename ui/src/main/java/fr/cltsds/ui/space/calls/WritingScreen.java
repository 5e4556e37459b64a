package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.kit.Saved;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page on which something is written that others may write too; nothing typed is lost, neither to them nor by leaving.
 *
 * @param <S> what is written, as it was seen
 */
abstract class WritingScreen<S> extends SecretariatPage implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final Refusals refusals;
    private final ConflictBand conflict;
    private final Saved saved;
    private final Div form = new Div();
    private transient @Nullable S shown;
    private boolean unsaved;
    private boolean putting;

    WritingScreen(CallRoom room) {
        super(room);
        this.refusals = new Refusals(words());
        this.conflict = new ConflictBand(words());
        this.saved = new Saved(words());
        form.addClassNames("form", "part-form");
    }

    final Div form() {
        return form;
    }

    /** Shows what is there, to be written. */
    final void write(S seen) {
        shown = seen;
        var rule = new Paragraph(say(rule()));
        rule.addClassName("hint");
        form.add(refusals, conflict, rule);
        form.add(fields());
        put();
        var acts = new Div(Typing.once(Acts.primary(act(), Icon.CHECK, this::save)));
        acts.addClassName("acts");
        var foot = new Div(saved, acts);
        foot.addClassName("foot-bar");
        add(foot);
    }

    final void read(S seen) {
        shown = seen;
        form.add(reading(seen));
    }

    final S shown() {
        if (shown == null) {
            throw new IllegalStateException("Not entered yet");
        }
        return shown;
    }

    /** What the one act is called. */
    String act() {
        return say("calls.save");
    }

    /** The key of what is said above the fields. */
    abstract String rule();

    /** What is there to fill in, in order. */
    abstract Component[] fields();

    /** Puts what is kept into the fields. */
    abstract void put(S kept);

    /** What is kept, in words: to be read, and to be compared with what somebody else made of it. */
    abstract List<Said> said(S kept);

    /** What is kept today. */
    abstract S again();

    /** Whether it may still be written. */
    abstract boolean isWritten(S kept);

    /** Whether somebody has taken it away meanwhile. */
    boolean isGone(S kept) {
        return false;
    }

    abstract CallEditing.Edit lastEdit(S kept);

    abstract Outcome<?> save(S seen);

    /** The field in which a refusal is put right. */
    abstract Optional<? extends Component> field(Broken broken);

    /** What follows when it is kept. */
    abstract void kept(S now);

    /** What cannot even be asked, because it cannot be read. */
    List<Broken> unreadable() {
        return List.of();
    }

    Component reading(S kept) {
        return Said.facts(words(), said(kept));
    }

    /** Somebody has typed something here. */
    final void touched() {
        if (!putting) {
            unsaved(true);
            saved.notYet();
        }
    }

    final <C extends Component & HasValue<?, ?>> C watched(C field) {
        field.addValueChangeListener(_ -> touched());
        return field;
    }

    private void put() {
        putting = true;
        put(shown());
        putting = false;
        unsaved(false);
    }

    private void save() {
        refusals.clear();
        conflict.clear();
        var unreadable = unreadable();
        if (unreadable.isEmpty()) {
            save(shown(), true);
        } else {
            refuse(unreadable);
        }
    }

    private void save(S seen, boolean first) {
        switch (save(seen)) {
            case Outcome.Done<?> _ -> kept();
            case Outcome.Refused<?>(var broken) -> {
                if (first && isOvertaken(broken)) {
                    overtaken(again());
                } else {
                    refuse(broken);
                }
            }
        }
    }

    private static boolean isOvertaken(List<Broken> broken) {
        return broken.stream().anyMatch(one -> one.rule() == CallRule.NOBODY_CHANGED_IT_MEANWHILE);
    }

    /** Something else was changed: this is saved all the same. This very thing was: both texts are told. */
    private void overtaken(S now) {
        if (isGone(now)) {
            refuse(List.of(new Broken(TypingRule.IT_IS_STILL_THERE, List.of())));
            return;
        }
        var theirs = said(now);
        var former = said(shown());
        if (theirs.equals(former) || !isWritten(now)) {
            save(now, false);
            return;
        }
        saved.refused();
        conflict.show(lastEdit(now), Said.otherwise(theirs, former), () -> save(now, true), () -> take(now));
    }

    private void take(S theirs) {
        shown = theirs;
        put();
        saved.at(room().now());
    }

    private void kept() {
        seenAnew();
        unsaved(false);
        saved.at(room().now());
        kept(shown());
    }

    /** What was seen is seen again, while the fields stay as they are. */
    final void seenAnew() {
        shown = again();
    }

    final Saved saved() {
        return saved;
    }

    final void refuse(List<Broken> broken) {
        saved.refused();
        refusals.show(broken, this::field);
    }

    private void unsaved(boolean something) {
        if (something != unsaved) {
            unsaved = something;
            getElement().executeJs("window.onbeforeunload = $0 ? (e => e.preventDefault()) : null", something);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (unsaved) {
            var way = leaving.postpone();
            ConfirmAct.askDanger(
                    words(), say("calls.leave.question"), say("calls.leave.effect"), say("calls.leave.act"), () -> {
                        unsaved(false);
                        way.proceed();
                    });
        }
    }
}
