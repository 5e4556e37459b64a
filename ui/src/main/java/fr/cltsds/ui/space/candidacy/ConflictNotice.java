package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.wording.Wording;

/** Stays under an answer while two of them wait for a choice. */
final class ConflictNotice extends Div {

    private static final long serialVersionUID = 1L;

    ConflictNotice(Wording words, AnswerOutcome.Conflict conflict, Runnable compare) {
        var said = new Paragraph(words.of("candidacy.conflict.waits", conflict.who()));
        var act = Acts.plain(words.of("candidacy.conflict.compare"), Icon.SCALE, compare);
        getElement().setAttribute("role", "status");
        add(new Notice(Notice.Tone.WARNING, Icon.TRIANGLE_ALERT, said, act));
    }
}
