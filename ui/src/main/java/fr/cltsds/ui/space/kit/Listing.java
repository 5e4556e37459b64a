package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.wording.Wording;
import java.util.Optional;
import java.util.function.Function;

/** A list page's body: how many rows are shown, the rows, and «Afficher la suite», which asks for the next ones by key. */
public final class Listing<T, C> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final String counted;
    private final Table<T> table;
    private final Component whenEmpty;
    private final transient Function<Optional<C>, Slice<T, C>> pages;
    private final Paragraph count = new Paragraph();
    private final Button more;
    private transient Optional<C> next = Optional.empty();

    /**
     * @param counted the key of the sentence that counts the rows shown
     * @param pages the rows that follow a cursor
     */
    public Listing(
            Wording words,
            String counted,
            Table<T> table,
            Component whenEmpty,
            Function<Optional<C>, Slice<T, C>> pages) {
        this.words = words;
        this.counted = counted;
        this.table = table;
        this.whenEmpty = whenEmpty;
        this.pages = pages;
        this.more = Acts.plain(words.of("listing.more"), Icon.CHEVRON_DOWN, this::further);
        addClassName("listing");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(count, table, more, whenEmpty);
        refresh();
    }

    /** Asks again from the beginning. */
    public void refresh() {
        table.clear();
        var _ = append(pages.apply(Optional.empty()));
    }

    private void further() {
        append(pages.apply(next)).ifPresent(first -> first.getElement().callJsFunction("focus"));
    }

    private Optional<Component> append(Slice<T, C> slice) {
        next = slice.next();
        Component first = null;
        for (var row : slice.rows()) {
            var line = table.add(row);
            line.getElement().setAttribute("tabindex", "-1");
            first = first == null ? line : first;
        }
        var none = table.size() == 0;
        whenEmpty.setVisible(none);
        table.setVisible(!none);
        count.setVisible(!none);
        count.setText(words.of(counted, table.size(), next.isPresent() ? 1 : 0));
        more.setVisible(next.isPresent());
        return Optional.ofNullable(first);
    }
}
