package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import java.util.function.Consumer;

/** Two people wrote the same answer: both are shown whole, with who and when, before one is chosen. */
final class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Answer> chosen;

    ConflictDialog(Wording words, AnswerOutcome.Conflict conflict, Consumer<Answer> chosen) {
        this.chosen = chosen;
        setHeaderTitle(words.of("candidacy.conflict.title"));
        setCloseOnOutsideClick(false);
        addClassName("conflict-dialog");
        var who = new Paragraph(words.of(
                "candidacy.conflict.who",
                conflict.who(),
                FrenchDates.date(conflict.when()),
                Minute.of(conflict.when())));
        who.getElement().setAttribute("tabindex", "-1");
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                who.getElement().executeJs("setTimeout(() => this.focus(), 50)");
            }
        });
        var both = new Div(
                side(words, words.of("candidacy.conflict.mine"), conflict.mine()),
                side(words, words.of("candidacy.conflict.theirs", conflict.who()), conflict.theirs()));
        both.addClassName("both");
        add(who, both);
        AnswerJoin.of(conflict.theirs(), conflict.mine()).ifPresent(joined -> getFooter()
                .add(Acts.plain(words.of("candidacy.conflict.join"), Icon.PLUS, () -> choose(joined))));
        getFooter()
                .add(
                        Acts.plain(
                                words.of("candidacy.conflict.keep-theirs", conflict.who()),
                                Icon.USERS,
                                () -> choose(conflict.theirs())),
                        Acts.primary(
                                words.of("candidacy.conflict.keep-mine"), Icon.USER, () -> choose(conflict.mine())));
    }

    private static Section side(Wording words, String whose, Answer answer) {
        return new Section(new H3(whose), new AnswerInWords(words, answer));
    }

    private void choose(Answer answer) {
        close();
        chosen.accept(answer);
    }
}
