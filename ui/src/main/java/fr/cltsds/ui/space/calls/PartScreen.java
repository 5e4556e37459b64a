package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPhase;
import fr.cltsds.kernel.Outcome;

/** One part of a call: written while it is a draft, read afterwards, with the other parts one step away. */
abstract class PartScreen extends WritingScreen<CallEditing> {

    private static final long serialVersionUID = 1L;

    private final Part part;
    private final Div steps = new Div();

    PartScreen(CallRoom room, Part part) {
        super(room);
        this.part = part;
        steps.addClassName("steps-place");
    }

    @Override
    final void enter(BeforeEnterEvent entering) {
        var call = room().call(entering);
        below(call);
        head().title(words().label(part)).lead(say("calls.lead." + part));
        var page = new Div(steps, form());
        page.addClassName("writing");
        add(page);
        kept(call);
        if (isWritten(call)) {
            write(call);
        } else {
            form().add(locked(whyLocked(call)));
            read(call);
        }
    }

    String whyLocked(CallEditing call) {
        return say("calls.locked." + call.phase());
    }

    @Override
    final void kept(CallEditing now) {
        steps.removeAll();
        steps.add(new PartSteps(words(), now, part));
    }

    @Override
    String rule() {
        return "calls.form.draft";
    }

    @Override
    final CallEditing again() {
        return room().again(shown());
    }

    @Override
    boolean isWritten(CallEditing call) {
        return call.phase() == CallPhase.DRAFT;
    }

    @Override
    final CallEditing.Edit lastEdit(CallEditing call) {
        return call.lastEdit();
    }

    @Override
    final Outcome<?> save(CallEditing seen) {
        return save(seen.id(), seen.seen());
    }

    abstract Outcome<CallId> save(CallId call, int seen);
}
