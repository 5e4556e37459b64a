package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.cltsds.call.CallEditing;
import fr.cltsds.ui.space.NationalPage;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;

/** A page of the nation's room that only the secretariat finds. */
@StyleSheet("context://candidacy.css")
@StyleSheet("context://calls.css")
abstract class SecretariatPage extends NationalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CallRoom room;

    SecretariatPage(CallRoom room) {
        super(room.words());
        this.room = room;
        addClassName("calls");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        room.enter();
        enter(entering);
        Told.take().ifPresent(this::announce);
    }

    /** Fills the page with what its address names. */
    abstract void enter(BeforeEnterEvent entering);

    final CallRoom room() {
        return room;
    }

    /** The way to a page below a call. */
    final void below(CallEditing call) {
        head().from(say("calls.title"), CallsView.class).from(call.title(), Places.call(call.id()));
    }

    final void go(String place) {
        getUI().ifPresent(ui -> ui.navigate(place));
    }

    /** Goes to another page, which will say what has just been done. */
    final void go(String place, String told) {
        Told.next(told);
        go(place);
    }

    private void announce(String sentence) {
        var told = new Notice(Notice.Tone.GOOD, Icon.CIRCLE_CHECK, new Span(sentence));
        told.getElement().setAttribute("role", "status");
        addComponentAtIndex(1, told);
    }

    final Notice locked(String why) {
        return new Notice(Notice.Tone.PLAIN, Icon.LOCK, new Span(why));
    }
}
