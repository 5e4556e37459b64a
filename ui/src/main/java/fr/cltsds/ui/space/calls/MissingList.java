package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.call.CallEditing;
import fr.cltsds.kernel.Broken;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** What still stands between a draft and its publication, each with the way to where it is put right. */
final class MissingList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    MissingList(Wording words, CallEditing call) {
        addClassName("missing");
        call.missing().forEach(broken -> add(item(words, call, broken)));
    }

    private static ListItem item(Wording words, CallEditing call, Broken broken) {
        var said = words.of(broken);
        return Part.of(broken)
                .map(part -> {
                    var link = Links.plain("", Places.part(call.id(), part));
                    link.add(Icon.CIRCLE_DASHED.drawn(), new Span(said));
                    return new ListItem(link);
                })
                .orElseGet(() -> new ListItem(new Span(said)));
    }
}
