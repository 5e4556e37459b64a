package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.call.PrincipleCheck;
import fr.cltsds.call.PrincipleGap;
import fr.cltsds.call.QuestionId;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.function.BiFunction;

/** A principle of the call as the file answers it today, with what is still to be written for it. */
final class PrinciplePart extends Section {

    private static final long serialVersionUID = 1L;

    PrinciplePart(Wording words, PrincipleCheck check, BiFunction<QuestionId, String, ? extends Component> link) {
        addClassName("principle");
        var badge = check.isRespected()
                ? new Badge(Badge.Tone.GOOD, Icon.CIRCLE_CHECK, words.of("principle.respected"))
                : new Badge(Badge.Tone.DUE, Icon.PEN_LINE, words.of("principle.to-specify"));
        var head = new Div(new H3(words.label(check.principle())), badge);
        head.addClassName("principle-head");
        add(head);
        if (!check.isRespected()) {
            var list = new UnorderedList();
            list.addClassName("missing");
            check.gaps().forEach(gap -> list.add(new ListItem(gap(words, gap, link))));
            add(list);
        }
    }

    private static Component gap(
            Wording words, PrincipleGap gap, BiFunction<QuestionId, String, ? extends Component> link) {
        var said = words.of("PrincipleElement." + gap.element(), gap.found(), gap.expected());
        return gap.question()
                .<Component>map(question -> link.apply(question, said))
                .orElseGet(() -> new Span(said));
    }
}
