package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.call.CandidacyAttachment;
import fr.cltsds.call.CandidacyRecap;
import fr.cltsds.call.RecapAnswer;
import fr.cltsds.call.RecapSection;
import fr.cltsds.ui.space.kit.Facts;
import fr.cltsds.wording.Wording;
import java.util.function.Function;

/** A whole file to read over, section by section, on screen or on paper. */
final class RecapSheet extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient Function<CandidacyAttachment, DownloadHandler> content;

    RecapSheet(Wording words, CandidacyRecap recap, Function<CandidacyAttachment, DownloadHandler> content) {
        this.words = words;
        this.content = content;
        addClassName("recap");
        add(facts(recap));
        recap.sections().forEach(section -> add(section(section)));
    }

    private Facts facts(CandidacyRecap recap) {
        var facts = new Facts()
                .fact(words.of("print.call"), recap.callTitle())
                .fact(words.of("candidacy.recap.state"), recap.state());
        recap.territoryName().ifPresent(name -> facts.fact(words.of("print.territory"), name));
        facts.fact(
                words.of("print.lead"),
                words.of(
                        "candidacy.recap.lead",
                        recap.lead().organisation(),
                        words.label(recap.lead().kind())));
        facts.fact(words.of("print.siret"), recap.lead().siret().value());
        facts.fact(
                words.of("print.written-by"),
                words.of("recap.signatory", recap.lead().name(), recap.lead().function()));
        recap.signatory().ifPresent(who -> facts.fact(words.of("print.signatory"), who));
        recap.sha256().ifPresent(hash -> facts.fact(words.of("print.sha256"), hash));
        facts.addClassName("recap-facts");
        return facts;
    }

    private Section section(RecapSection section) {
        var part = new Section(new H2(section.title()));
        part.setId(section.anchor());
        section.answers().forEach(answer -> part.add(answer(answer)));
        return part;
    }

    private Div answer(RecapAnswer answer) {
        var part = new Div(new H3(answer.question()));
        part.addClassName("recap-answer");
        answer.lines().forEach(line -> part.add(new Paragraph(line)));
        if (!answer.files().isEmpty()) {
            var files = new UnorderedList();
            files.addClassName("files");
            answer.files().forEach(file -> files.add(new ListItem(new FileLink(words, file, content.apply(file)))));
            part.add(files);
        }
        if (answer.isEmpty()) {
            var none = new Paragraph(words.of(answer.required() ? "candidacy.recap.missing" : "candidacy.no-answer"));
            none.addClassName(answer.required() ? "recap-missing" : "quiet");
            part.add(none);
        }
        return part;
    }
}
