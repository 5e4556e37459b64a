package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallPhase;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** The parts of a call, each one step away, with what is still missing in a draft. */
final class PartList extends UnorderedList {

    private static final long serialVersionUID = 1L;

    PartList(Wording words, CallEditing call) {
        addClassName("parts");
        for (var part : Part.values()) {
            var about = new Span(words.of("calls.about." + part));
            about.addClassName("quiet");
            var item = new ListItem(Links.plain(words.label(part), Places.part(call.id(), part)), about);
            if (call.phase() == CallPhase.DRAFT && part != Part.QUESTIONS) {
                item.add(
                        part.isMissingIn(call.missing())
                                ? new Badge(Badge.Tone.DUE, Icon.CIRCLE_DASHED, words.of("calls.step.missing"))
                                : new Badge(Badge.Tone.GOOD, Icon.CIRCLE_CHECK, words.of("calls.step.whole")));
            }
            add(item);
        }
    }
}
