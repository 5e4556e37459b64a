package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.call.CallId;
import fr.cltsds.call.FilingCounts;
import fr.cltsds.call.FilingCursor;
import fr.cltsds.call.FilingList;
import fr.cltsds.call.FilingRow;
import fr.cltsds.call.FilingsBoard;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.util.Optional;

/** What has come in: how many, and once nothing more can come, who. */
final class FilingsCard extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    FilingsCard(Wording words, FilingsBoard board, CallId call) {
        this.words = words;
        addClassName("card");
        add(new H2(words.of("calls.filings")), counts(board.counts(call)));
        switch (board.filings(call, Optional.empty())) {
            case FilingList.NotYet(var until) ->
                add(new Notice(
                        Notice.Tone.PLAIN,
                        Icon.LOCK,
                        new Paragraph(words.of("calls.filings.not-yet", FrenchDates.dateTime(until)))));
            case FilingList.Listed _ -> add(list(board, call));
        }
    }

    private Component counts(FilingCounts counts) {
        var all = new Div(
                count(counts.filed(), words.of("calls.filings.filed", counts.filed())),
                count(counts.drafts(), words.of("calls.filings.drafts", counts.drafts())));
        all.addClassName("counts");
        return all;
    }

    private Component count(long number, String what) {
        var figure = new Span(words.of("calls.number", number));
        figure.addClassName("figure");
        return new Div(figure, new Span(what));
    }

    private Component list(FilingsBoard board, CallId call) {
        var table = new Table<FilingRow>(words.of("calls.filings.caption"))
                .column(words.of("calls.filings.number"), this::number)
                .column(words.of("calls.filings.territory"), filing -> new Span(filing.territoryName()))
                .column(words.of("calls.filings.lead"), this::lead)
                .column(words.of("calls.filings.at"), this::at);
        var none = new EmptyState(Icon.INBOX, words.of("calls.filings.none"), words.of("calls.filings.none.why"));
        return new Listing<FilingRow, FilingCursor>(words, "calls.filings.count", table, none, after -> {
            if (board.filings(call, after) instanceof FilingList.Listed(var rows, var next)) {
                return new Slice<>(rows, next);
            }
            throw new IllegalStateException("The list was open and is closed again");
        });
    }

    private Component number(FilingRow filing) {
        var version = new Div(words.of("calls.version", filing.version()));
        version.addClassName("quiet");
        var receipt = new Span(filing.number());
        receipt.addClassName("receipt");
        var number = new Div(receipt, version);
        if (filing.withdrawn()) {
            number.add(new Badge(Badge.Tone.PAST, Icon.UNDO_2, words.of("calls.filings.withdrawn")));
        }
        return number;
    }

    private Component lead(FilingRow filing) {
        var kind = new Div(words.of("LeadKind." + filing.leadKind()));
        kind.addClassName("quiet");
        return new Div(new Div(filing.leadName()), kind);
    }

    private Component at(FilingRow filing) {
        var at = new Div(new Div(FrenchDates.dateTime(filing.filedAt())));
        if (filing.late()) {
            at.add(new Badge(Badge.Tone.WARNING, Icon.CLOCK, words.of("calls.filings.late")));
        }
        return at;
    }
}
