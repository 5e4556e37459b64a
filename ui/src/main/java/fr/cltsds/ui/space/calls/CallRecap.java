package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallFile;
import fr.cltsds.call.FormEditing;
import fr.cltsds.wording.Wording;
import java.time.Instant;
import java.util.stream.Stream;

/** A call as everybody is about to read it. */
final class CallRecap extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient CallEditing call;

    CallRecap(Wording words, CallEditing call, FormEditing form) {
        this.words = words;
        this.call = call;
        addClassName("recap");
        var purpose = call.purpose();
        part(Part.TITLE, text(call.title()), text(words.of("calls.title.address.of", call.slug())));
        part(
                Part.PURPOSE,
                text(purpose.purpose()),
                text(purpose.socialWork()),
                text(purpose.widePanel()),
                text(purpose.everyoneIncluded()));
        call.window()
                .ifPresent(window -> part(
                        Part.CALENDAR,
                        instant("calls.opening", window.opensAt()),
                        instant("calls.deadline", window.closesAt())));
        var specification = call.specifications().getFirst();
        part(
                Part.SPECIFICATION,
                text(specification.text()),
                text(specification.file().map(CallFile::name).orElse("")));
        part(Part.ELIGIBILITY, list(call.eligibility().stream().map(one -> one.wording())));
        part(
                Part.GRID,
                list(call.grid().stream()
                        .map(one -> words.of("calls.grid.criterion.weighted", one.title(), one.weight()))));
        var contact = call.contact();
        part(
                Part.CONTACT,
                text(String.join("\n", contact.name(), contact.email(), contact.phone(), contact.postalAddress())));
        part(Part.SIGNATORY, text(call.signatory()));
        part(
                Part.FORM,
                text(words.of(
                        "calls.form.counted",
                        form.form().sections().size(),
                        form.form().questions().count())),
                list(form.form().sections().stream()
                        .map(section -> words.of(
                                "calls.form.section.counted",
                                section.title(),
                                section.questions().size()))));
    }

    private void part(Part part, com.vaadin.flow.component.Component... said) {
        var section = new Section(new H2(words.label(part)));
        section.add(said);
        section.add(Links.plain(words.of("calls.recap.change", words.label(part)), Places.part(call.id(), part)));
        add(section);
    }

    private static Paragraph text(String said) {
        var paragraph = new Paragraph(said);
        paragraph.addClassName("pre");
        return paragraph;
    }

    private Div instant(String what, Instant at) {
        var said = new Div(new H3(words.of(what)));
        said.add(InstantInWords.paragraphs(words, at));
        return said;
    }

    private static OrderedList list(Stream<String> all) {
        var list = new OrderedList();
        all.forEach(one -> list.add(new ListItem(one)));
        return list;
    }
}
