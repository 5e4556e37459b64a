package fr.cltsds.ui.space.letters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.letters.LetterCursor;
import fr.cltsds.letters.LetterRow;
import fr.cltsds.letters.LetterStage;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.wording.Wording;
import java.util.UUID;

/** The mails of a room, the latest first, with a button by those that did not leave. */
final class MailList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient MailRoom room;
    private final boolean acts;
    private final Refusals refusals;
    private final Listing<LetterRow, LetterCursor> listing;

    /** @param acts whether a failed mail may be sent again from here: not by somebody who only looks in */
    MailList(Wording words, MailRoom room, boolean acts) {
        this.words = words;
        this.room = room;
        this.acts = acts;
        this.refusals = new Refusals(words);
        var table = new Table<LetterRow>(words.of("mails.caption"))
                .column(words.of("mails.subject"), this::subject)
                .column(words.of("mails.to"), letter -> new Span(letter.to()))
                .column(words.of("mails.written"), letter -> new Span(words.of("mails.at", letter.writtenAt())))
                .column(words.of("mails.state"), this::state);
        var none = new EmptyState(Icon.MAIL, words.of("mails.none.title"), words.of("mails.none.why"));
        listing = new Listing<>(words, "mails.count", table, none, after -> {
            var page = room.letters(after);
            return new Slice<>(page.rows(), page.next());
        });
        add(refusals, listing);
    }

    private Component subject(LetterRow letter) {
        var link = new Anchor(room.address() + "/" + letter.id(), letter.subject());
        link.setRouterIgnore(false);
        return link;
    }

    private Component state(LetterRow letter) {
        var state = new Div(new MailState(words, letter));
        if (acts && (letter.stage() == LetterStage.RETRIED || letter.stage() == LetterStage.PARKED)) {
            var again = Acts.small(words.of("mails.again"), Icon.SEND, () -> postAgain(letter.id()));
            again.setAriaLabel(words.of("mails.again.which", letter.subject()));
            state.add(again);
        }
        return state;
    }

    private void postAgain(UUID letter) {
        refusals.clear();
        switch (room.postAgain(letter)) {
            case Outcome.Done<UUID> _ -> listing.refresh();
            case Outcome.Refused<UUID>(var broken) -> refusals.show(broken);
        }
    }
}
