package fr.cltsds.ui.space.letters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.letters.LetterDetail;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.Facts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** One mail, word for word, and beside it where it stands. */
final class MailBody extends Div {

    private static final long serialVersionUID = 1L;

    MailBody(Wording words, LetterDetail letter) {
        var text = new Paragraph(letter.text());
        text.addClassName("pre");
        var facts = new Facts()
                .fact(words.of("mails.to"), letter.row().to())
                .fact(
                        words.of("mails.written"),
                        words.of("mails.at", letter.row().writtenAt()))
                .fact(words.of("mails.state"), new MailState(words, letter.row()));
        if (!letter.enclosures().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rooms");
            letter.enclosures().forEach(name -> list.add(new ListItem(Icon.PAPERCLIP.with(name))));
            facts.fact(words.of("mails.enclosures"), list);
        }
        add(new Columns(words.of("mails.beside"))
                .content(new Card(words.of("mails.text"), text))
                .beside(new Card(words.of("mails.beside"), facts)));
    }
}
