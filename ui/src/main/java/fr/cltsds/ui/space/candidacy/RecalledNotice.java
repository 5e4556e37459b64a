package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.wording.Wording;

/** Offers back what this device had kept of an answer and the portal never got. */
final class RecalledNotice extends Div {

    private static final long serialVersionUID = 1L;

    RecalledNotice(Wording words, Recalled recalled, Runnable take, Runnable drop) {
        var said = new Paragraph(words.of("candidacy.recalled.found", Minute.ofDay(recalled.typedAt())));
        said.addClassName("strong");
        var kept = new Paragraph(recalled.inShort());
        kept.addClassNames("pre", "quoted");
        var acts = new Div(
                Acts.plain(words.of("candidacy.recalled.take"), Icon.UNDO_2, take),
                Acts.small(words.of("candidacy.recalled.drop"), Icon.TRASH_2, drop));
        acts.addClassName("acts");
        getElement().setAttribute("role", "status");
        add(new Notice(Notice.Tone.WARNING, Icon.HISTORY, said, kept, acts));
    }
}
