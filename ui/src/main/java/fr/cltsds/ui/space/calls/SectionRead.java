package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.SectionView;
import fr.cltsds.wording.Wording;

/** A section of a published form, which never changes. */
final class SectionRead extends Section {

    private static final long serialVersionUID = 1L;

    SectionRead(Wording words, SectionView section, int place) {
        addClassNames("card", "form-section");
        add(new H2(words.of("calls.section.heading", place + 1, section.title())));
        if (!section.help().isBlank()) {
            add(new Paragraph(section.help()));
        }
        var list = new OrderedList();
        list.addClassName("form-questions");
        section.questions().forEach(question -> list.add(new ListItem(new QuestionSaid(words, question))));
        add(list);
    }
}
