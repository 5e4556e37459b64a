package fr.cltsds.ui.space.journal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.cltsds.journal.JournalCursor;
import fr.cltsds.journal.JournalPage;
import fr.cltsds.journal.JournalRow;
import fr.cltsds.people.Actor;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.wording.Wording;
import java.util.Optional;
import java.util.function.Function;

/** The entries of a journal, the latest first, by their numbers. */
final class JournalTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_OF_A_SEAL = 12;

    private final transient Wording words;
    private final transient Actor me;

    JournalTable(Wording words, Actor me, Function<Optional<JournalCursor>, JournalPage> pages) {
        this.words = words;
        this.me = me;
        var table = new Table<JournalRow>(words.of("journal.page.caption"))
                .column(words.of("journal.page.act"), this::act)
                .column(words.of("journal.page.at"), row -> new Span(words.of("journal.page.when", row.at())))
                .column(words.of("journal.page.who"), row -> new Span(who(row)))
                .column(words.of("journal.page.seal"), this::seal);
        var none = new EmptyState(Icon.HISTORY, words.of("journal.page.none.title"), words.of("journal.page.none.why"));
        add(new Listing<JournalRow, JournalCursor>(words, "journal.page.count", table, none, after -> {
            var page = pages.apply(after);
            return new Slice<>(page.rows(), page.next());
        }));
    }

    private Component act(JournalRow row) {
        var key = "journal." + row.act();
        var said = new Div(
                new Span(words.of("journal.page.number", row.number())),
                new Span(words.knows(key) ? words.of(key) : row.act()));
        said.addClassName("journal-act");
        row.reason().ifPresent(reason -> {
            var why = new Div(words.of("journal.page.reason", reason));
            why.addClassName("quiet");
            said.add(why);
        });
        return said;
    }

    private String who(JournalRow row) {
        var role = row.role().map(name -> "Role." + name).filter(words::knows).map(words::of);
        var mine = row.person().filter(me.person().value()::equals).isPresent();
        if (mine) {
            return role.map(said -> words.of("journal.page.me", said))
                    .orElseGet(() -> words.of("journal.page.me.alone"));
        }
        return role.orElseGet(
                () -> words.of(row.person().isPresent() ? "journal.page.somebody" : "journal.page.portal"));
    }

    private Component seal(JournalRow row) {
        return row.seal()
                .<Component>map(seal -> {
                    var badge = new Badge(Badge.Tone.GOOD, Icon.LOCK, words.of("journal.page.sealed"));
                    var start = new Div(seal.substring(0, Math.min(SHOWN_OF_A_SEAL, seal.length())));
                    start.addClassNames("quiet", "number");
                    return new Div(badge, start);
                })
                .orElseGet(() -> new Badge(Badge.Tone.PLAIN, Icon.HOURGLASS, words.of("journal.page.not-sealed")));
    }
}
