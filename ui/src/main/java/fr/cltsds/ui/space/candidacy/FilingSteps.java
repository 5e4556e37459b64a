package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.PrincipleCheck;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;

/** What still stands between the draft and its receipt. */
final class FilingSteps extends OrderedList {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    FilingSteps(Wording words, TerritoryId territory, CandidacyPage page) {
        this.words = words;
        addClassName("filing-steps");
        var missing = page.completeness().missing().size();
        var check = link(words.of("candidacy.check"), Places.completeness(territory));
        step(page.completeness().isComplete(), words.of("candidacy.filing.complete", missing), check);
        var unclear = (int) page.completeness().principles().stream()
                .filter(one -> !one.isRespected())
                .count();
        step(
                page.completeness().principles().stream().allMatch(PrincipleCheck::isRespected),
                words.of("candidacy.filing.principles", unclear),
                new Span(unclear == 0 ? "" : words.of("candidacy.filing.principles-never")));
        var sent = page.signatory().flatMap(CandidacyPage.Signatory::linkSentAt);
        step(
                sent.isPresent(),
                sent.map(at -> words.of(
                                "candidacy.filing.sent",
                                page.signatory()
                                        .map(CandidacyPage.Signatory::name)
                                        .orElse(""),
                                FrenchDates.date(at),
                                Minute.of(at)))
                        .orElseGet(() -> words.of("candidacy.filing.not-sent")),
                new Span(words.of("candidacy.filing.by-link")));
        step(false, words.of("candidacy.filing.receipt"), new Span(words.of("candidacy.filing.receipt-then")));
    }

    private void step(boolean done, String said, Component more) {
        var icon = (done ? Icon.CIRCLE_CHECK : Icon.CIRCLE_DASHED).drawn();
        var state = new Span(words.of(done ? "candidacy.filing.done" : "candidacy.filing.to-do"));
        state.addClassName("unseen");
        var line = new Span(said);
        line.addClassName("strong");
        var text = new Div(new Div(state, line), more);
        var item = new ListItem(icon, text);
        item.addClassName(done ? "is-done" : "is-to-do");
        add(item);
    }

    private static Anchor link(String said, String address) {
        var link = new Anchor(address, said);
        link.setRouterIgnore(false);
        return link;
    }
}
