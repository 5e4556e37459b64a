package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Span;
import fr.cltsds.ui.space.kit.Facts;
import fr.cltsds.wording.Wording;
import java.util.List;
import java.util.stream.IntStream;

/** A piece of a part in words: what it is, and what is written there. */
record Said(String what, String is) {

    /** What the one says otherwise than the other. */
    static List<Said> otherwise(List<Said> now, List<Said> before) {
        var changed = now.stream().filter(one -> !before.contains(one)).toList();
        return changed.isEmpty() ? now : changed;
    }

    static Facts facts(Wording words, List<Said> all) {
        var facts = new Facts();
        for (var one : all) {
            var text = new Span(one.is().isBlank() ? words.of("calls.empty") : one.is());
            text.addClassName(one.is().isBlank() ? "quiet" : "pre");
            facts.fact(one.what(), text);
        }
        return facts;
    }

    /** «1.», «2.» … before the pieces of a list. */
    static List<Said> numbered(List<Said> all) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Said(
                        (place + 1) + ". " + all.get(place).what(),
                        all.get(place).is()))
                .toList();
    }
}
