package fr.cltsds.ui.space.territories;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.call.CandidacyRecap;
import fr.cltsds.call.RecapAnswer;
import fr.cltsds.call.RecapSection;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** A filed version to read, section by section; nothing in it can be changed. */
final class FiledSheet extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;

    FiledSheet(Wording words, CandidacyRecap recap) {
        this.words = words;
        recap.sections().forEach(section -> add(section(section)));
    }

    private Card section(RecapSection section) {
        var card = new Card(section.title());
        section.answers().forEach(answer -> card.add(answer(answer)));
        return card;
    }

    private Div answer(RecapAnswer answer) {
        var part = new Div(new H3(answer.question()));
        part.addClassName("filed-answer");
        answer.lines().forEach(line -> part.add(new Paragraph(line)));
        if (!answer.files().isEmpty()) {
            var files = new UnorderedList();
            files.addClassName("rooms");
            answer.files().forEach(file -> files.add(new ListItem(Icon.PAPERCLIP.with(file.name()))));
            part.add(files);
        }
        if (answer.isEmpty()) {
            var none = new Paragraph(words.of("visited.no-answer"));
            none.addClassName("quiet");
            part.add(none);
        }
        return part;
    }
}
