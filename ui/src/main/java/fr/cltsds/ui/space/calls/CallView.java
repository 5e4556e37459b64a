package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CallAct;
import fr.cltsds.call.CallDesk;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPage;
import fr.cltsds.call.CallPhase;
import fr.cltsds.call.CallWindow;
import fr.cltsds.call.FilingsBoard;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.Due;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Stream;

/** One call of the nation: where it stands, what has come in, and what may be done now. */
@Route(value = Places.CALL, layout = MainLayout.class)
@PermitAll
public class CallView extends SecretariatPage {

    private static final long serialVersionUID = 1L;

    private final transient CallDesk desk;
    private final transient FilingsBoard filings;
    private final Refusals refusals;

    CallView(CallRoom room, CallDesk desk, FilingsBoard filings) {
        super(room);
        this.desk = desk;
        this.filings = filings;
        this.refusals = new Refusals(words());
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        var call = room().call(entering);
        head().from(say("calls.title"), CallsView.class).title(call.title());
        head().state(Stream.concat(
                        Stream.<Component>of(PhaseBadge.of(words(), call.phase())),
                        call.window().map(window -> due(call, window)).stream())
                .toArray(Component[]::new));
        head().acts(first(call));
        add(new Columns(say("calls.beside"))
                .content(content(call))
                .beside(new CallActs(words(), call, desk, refusals, this::discarded), new CallFacts(words(), call)));
    }

    private Component due(CallEditing call, CallWindow window) {
        return call.phase() == CallPhase.ANNOUNCED
                ? new Span(say("calls.opens", FrenchDates.day(call.now(), window.opensAt()), window.opensAt()))
                : new Due(words(), window.closesAt(), call.now());
    }

    /** The one act of the page: what is missing, publishing, or reading as everybody does. */
    private Component first(CallEditing call) {
        if (!call.may(CallAct.PUBLISH)) {
            return Acts.link(say("calls.as-public"), Icon.EYE, "/appels/" + call.slug());
        }
        return call.missing().stream()
                .flatMap(broken -> Part.of(broken).stream())
                .findFirst()
                .map(part -> Links.first(
                        say("calls.complete", words().label(part)), Icon.PEN_LINE, Places.part(call.id(), part)))
                .orElseGet(() -> Links.first(say("calls.read-over"), Icon.SEND, Places.publication(call.id())));
    }

    private Component[] content(CallEditing call) {
        return Stream.of(
                        Optional.<Component>of(refusals),
                        call.discontinuation().map(this::discontinued),
                        call.may(CallAct.PUBLISH) ? Optional.of(missing(call)) : Optional.of(arrived(call)),
                        call.extensions().isEmpty() ? Optional.<Component>empty() : Optional.of(extensions(call)),
                        Optional.of(new Card(say("calls.parts"), new PartList(words(), call))))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    private Component discontinued(CallPage.Discontinuation given) {
        var reason = new Paragraph(given.reason());
        reason.addClassName("pre");
        return new Notice(
                Notice.Tone.WARNING,
                Icon.CIRCLE_X,
                new Paragraph(say("calls.discontinued", FrenchDates.dateTime(given.at()))),
                reason);
    }

    private Component missing(CallEditing call) {
        return call.missing().isEmpty()
                ? new Notice(Notice.Tone.GOOD, Icon.CIRCLE_CHECK, new Paragraph(say("calls.missing.nothing")))
                : new Card(
                        say("calls.missing"),
                        new Paragraph(say("calls.missing.lead", call.missing().size())),
                        new MissingList(words(), call));
    }

    private Component arrived(CallEditing call) {
        return new FilingsCard(words(), filings, call.id());
    }

    private Component extensions(CallEditing call) {
        var list = new UnorderedList();
        call.extensions().reversed().forEach(extension -> {
            var moved = new Div(say("calls.extended", extension.formerDeadline(), extension.newDeadline()));
            var why = new Div(say("calls.extended.why", extension.reason(), extension.extendedAt()));
            why.addClassName("quiet");
            list.add(new ListItem(moved, why));
        });
        return new Card(say("calls.extensions"), list);
    }

    private void discarded() {
        go(Places.CALLS, say("calls.discard.done"));
    }
}
