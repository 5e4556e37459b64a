package fr.cltsds.ui.space.calls;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.FormEditing;
import fr.cltsds.call.FormRule;
import org.jspecify.annotations.Nullable;

/** A page on which one piece of a call's form is written: a section or a question, new or not. */
abstract class PieceScreen extends WritingScreen<FormEditing> {

    private static final long serialVersionUID = 1L;

    private transient @Nullable CallId call;

    PieceScreen(CallRoom room) {
        super(room);
    }

    @Override
    final void enter(BeforeEnterEvent entering) {
        var entered = room().call(entering);
        call = entered.id();
        below(entered);
        head().from(words().label(Part.FORM), Places.form(entered.id()));
        var editing = again();
        enter(entering, editing);
        add(form());
        if (isWritten(editing)) {
            write(editing);
        } else {
            form().add(locked(words().of("FormRule." + FormRule.THE_FORM_IS_STILL_A_DRAFT)));
            read(editing);
        }
    }

    /** Finds the piece that the address names, in the form as it is. */
    abstract void enter(BeforeEnterEvent entering, FormEditing editing);

    final CallId call() {
        if (call == null) {
            throw new IllegalStateException("Not entered yet");
        }
        return call;
    }

    @Override
    final FormEditing again() {
        return room().board().form(call());
    }

    @Override
    final boolean isWritten(FormEditing editing) {
        return !editing.published();
    }

    @Override
    final CallEditing.Edit lastEdit(FormEditing editing) {
        return editing.lastEdit();
    }

    @Override
    String rule() {
        return "calls.piece.rule";
    }

    @Override
    final void kept(FormEditing now) {
        go(Places.form(call()), say("calls.piece.kept"));
    }
}
