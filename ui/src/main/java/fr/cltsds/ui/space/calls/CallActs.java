package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallCommand.DiscardCall;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPhase;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.ConfirmAct;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What may be done with a call now, and why the rest may not. */
final class CallActs extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CallEditing call;
    private final transient CallDesk desk;
    private final transient Refusals refusals;
    private final transient Runnable discarded;

    CallActs(Wording words, CallEditing call, CallDesk desk, Refusals refusals, Runnable discarded) {
        this.words = words;
        this.call = call;
        this.desk = desk;
        this.refusals = refusals;
        this.discarded = discarded;
        addClassName("card");
        var list = new UnorderedList();
        list.addClassName("acts-now");
        acts().forEach(act -> list.add(call.may(act) ? new ListItem(offered(act)) : refused(act)));
        add(new H2(words.of("calls.acts")), list);
    }

    /** A draft is published or thrown away; what is public is never taken back so. */
    private List<CallAct> acts() {
        return call.phase() == CallPhase.DRAFT
                ? List.of(CallAct.PUBLISH, CallAct.EXTEND, CallAct.ANSWER, CallAct.DISCARD)
                : List.of(CallAct.EXTEND, CallAct.RESPECIFY, CallAct.REVISE_FORM, CallAct.ANSWER, CallAct.DISCONTINUE);
    }

    private Component offered(CallAct act) {
        var name = words.label(act);
        var id = call.id();
        return switch (act) {
            case PUBLISH -> Links.to(name, Icon.SEND, Places.publication(id));
            case EXTEND -> Links.to(name, Icon.CALENDAR_CLOCK, Places.extension(id));
            case RESPECIFY -> Links.to(name, Icon.FILE_TEXT, Places.respecification(id));
            case REVISE_FORM -> Links.to(name, Icon.LIST_CHECKS, Places.form(id));
            case ANSWER -> Links.to(name, Icon.CIRCLE_QUESTION_MARK, Places.part(id, Part.QUESTIONS));
            case DISCONTINUE -> Links.to(name, Icon.CIRCLE_X, Places.discontinuation(id));
            case DISCARD -> Acts.danger(name, Icon.TRASH_2, this::discard);
        };
    }

    private ListItem refused(CallAct act) {
        var name = new Div(Icon.LOCK.with(words.label(act)));
        var why = new Span(call.against(act).stream().map(words::of).collect(Collectors.joining(" ")));
        why.addClassName("quiet");
        return new ListItem(name, why);
    }

    private void discard() {
        ConfirmAct.askDanger(
                words,
                words.of("calls.discard.question", call.title()),
                words.of("calls.discard.effect"),
                words.of("calls.discard"),
                () -> {
                    switch (desk.discard(new DiscardCall(call.id(), call.seen()))) {
                        case Outcome.Done<CallId> _ -> discarded.run();
                        case Outcome.Refused<CallId>(var broken) -> refusals.show(broken);
                    }
                });
    }
}
