package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.CallEditing;
import fr.cltsds.wording.Wording;

/** A published version of the specification: since when, what it changed, its file and its text. */
final class SpecificationCard extends Section {

    private static final long serialVersionUID = 1L;

    SpecificationCard(Wording words, CallEditing call, CallEditing.Specification version) {
        addClassName("card");
        add(new H2(words.of("calls.specification.version", version.number())));
        version.publishedAt().ifPresent(at -> {
            var since = new Paragraph(words.of("calls.specification.published", InstantInWords.roughly(at)));
            since.addClassName("quiet");
            add(since);
        });
        if (!version.changeNote().isBlank()) {
            var note = new Paragraph(version.changeNote());
            note.addClassName("pre");
            add(note);
        }
        version.file()
                .ifPresent(file -> add(new Div(new FileNamed(
                        words, file, "/appels/" + call.slug() + "/cahier-des-charges?version=" + version.number()))));
        var text = new Paragraph(version.text());
        text.addClassName("pre");
        var folded = new NativeDetails(words.of("calls.specification.read"), text);
        folded.addClassName("folded");
        add(folded);
    }
}
