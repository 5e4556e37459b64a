package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallDraftRow;
import fr.cltsds.call.CallId;
import fr.cltsds.call.CallPhase;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;

/** Where the secretariat finds its calls, drafts included, and begins a new one. */
@Route(value = Places.CALLS, layout = MainLayout.class)
@PermitAll
public class CallsView extends SecretariatPage {

    private static final long serialVersionUID = 1L;

    CallsView(CallRoom room) {
        super(room);
        head().title(say("calls.title")).lead(say("calls.lead"));
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        var now = room().now();
        head().acts(Acts.primary(say("calls.prepare"), Icon.PLUS, () -> go(Places.NEW)));
        var table = new Table<CallDraftRow>(say("calls.caption"))
                .column(say("calls.column.title"), this::name)
                .column(say("calls.column.phase"), call -> PhaseBadge.of(words(), call.phase()))
                .column(say("calls.column.deadline"), call -> deadline(call, now))
                .column(say("calls.column.counts"), this::counts);
        var none = new EmptyState(
                Icon.MEGAPHONE,
                say("calls.none.title"),
                say("calls.none.why"),
                Acts.link(say("calls.none.act"), Icon.PLUS, Places.NEW));
        add(new Listing<CallDraftRow, CallId>(words(), "calls.count", table, none, after -> {
            var list = room().board().calls(after);
            return new Slice<>(list.rows(), list.next());
        }));
    }

    private Component name(CallDraftRow call) {
        var link = new Anchor(Places.call(call.id()), call.title());
        link.setRouterIgnore(false);
        var reference = new Div(call.reference());
        reference.addClassName("quiet");
        return new Div(link, reference);
    }

    private Component deadline(CallDraftRow call, Instant now) {
        return call.closesAt()
                .map(closes -> {
                    var day = new Div(
                            now.isAfter(closes)
                                    ? say("due.past")
                                    : say("calls.closes.ahead", FrenchDates.day(now, closes)));
                    var exact = new Div(say("due.at", FrenchDates.dateTime(closes)));
                    exact.addClassName("quiet");
                    return (Component) new Div(day, exact);
                })
                .orElseGet(() -> new Span(say("calls.closes.unknown")));
    }

    private Component counts(CallDraftRow call) {
        if (call.phase() == CallPhase.DRAFT) {
            return new Span(say("calls.counted.not-yet"));
        }
        var told = new Div(
                new Div(say("calls.counted.filed", call.counts().filed())),
                new Div(say("calls.counted.drafts", call.counts().drafts())));
        if (call.questions() > 0) {
            var asked = new Div(say("calls.counted.questions", call.questions()));
            asked.addClassName("quiet");
            told.add(asked);
        }
        return told;
    }
}
