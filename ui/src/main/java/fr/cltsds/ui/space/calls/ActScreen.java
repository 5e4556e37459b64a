package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallRule;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page for one act on a call that everybody will see: what it needs, its effect, and a confirmation. */
abstract class ActScreen extends SecretariatPage {

    private static final long serialVersionUID = 1L;

    private final CallAct act;
    private final Refusals refusals;
    private transient @Nullable CallEditing shown;
    private boolean done;

    ActScreen(CallRoom room, CallAct act) {
        super(room);
        this.act = act;
        this.refusals = new Refusals(words());
    }

    @Override
    final void enter(BeforeEnterEvent entering) {
        shown = room().call(entering);
        below(shown());
        head().title(words().label(act)).lead(say("calls.act.lead." + act));
        var against = shown().against(act);
        if (against.isEmpty()) {
            offer(shown());
        } else {
            against.forEach(broken -> add(locked(words().of(broken))));
            add(Links.to(say("calls.back"), Icon.ARROW_LEFT, Places.call(shown().id())));
        }
    }

    final CallEditing shown() {
        if (shown == null) {
            throw new IllegalStateException("Not entered yet");
        }
        return shown;
    }

    /** Shows what the act needs. */
    abstract void offer(CallEditing call);

    /** The field in which a refusal is put right. */
    abstract Optional<? extends Component> field(Broken broken);

    /** Whether what was shown before the act is still so, although something else has changed. */
    boolean isStillSo(CallEditing now) {
        return false;
    }

    final void form(Button button, Component... fields) {
        var form = new Div();
        form.addClassNames("form", "part-form");
        form.add(refusals);
        if (fields.length > 1) {
            var rule = new Paragraph(say("form.required"));
            rule.addClassName("hint");
            form.add(rule);
        }
        form.add(fields);
        var acts = new Div(Links.to(say("confirm.cancel"), Icon.ARROW_LEFT, Places.call(shown().id())), button);
        acts.addClassName("acts");
        var foot = new Div(new Div(), acts);
        foot.addClassName("foot-bar");
        add(form, foot);
    }

    /** An act that says with what version of the call it was decided. */
    interface Seen {
        Outcome<?> at(int seen);
    }

    /** Does it once; overtaken by a change that does not concern it, it is done all the same. */
    final void perform(Seen asked, String place, String told) {
        if (done) {
            return;
        }
        refusals.clear();
        perform(asked, shown(), true, place, told);
    }

    private void perform(Seen asked, CallEditing seen, boolean first, String place, String told) {
        switch (asked.at(seen.seen())) {
            case Outcome.Done<?> _ -> {
                done = true;
                go(place, told);
            }
            case Outcome.Refused<?>(var broken) -> {
                var now = room().again(seen);
                if (first && isOvertaken(broken) && isStillSo(now)) {
                    perform(asked, now, false, place, told);
                } else {
                    refuse(broken);
                }
            }
        }
    }

    private static boolean isOvertaken(List<Broken> broken) {
        return broken.stream().anyMatch(one -> one.rule() == CallRule.NOBODY_CHANGED_IT_MEANWHILE);
    }

    final void refuse(List<Broken> broken) {
        refusals.show(broken, this::field);
    }

    final Refusals refusals() {
        return refusals;
    }
}
