package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.Completeness;
import fr.cltsds.call.CompletenessItem;
import fr.cltsds.call.QuestionId;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Where everyone of the team sees what the candidacy still needs, each thing a way to the place where it is written. */
@Route(value = Places.COMPLETENESS, layout = MainLayout.class)
@PermitAll
public class CompletenessView extends CandidacyScreen {

    private static final long serialVersionUID = 1L;

    CompletenessView(CandidacyRoom room) {
        super(room);
    }

    @Override
    void draw(CandidacyPage page, Optional<BeforeEnterEvent> entering) {
        var completeness = page.completeness();
        head().title(say("candidacy.completeness.title")).lead(say("candidacy.completeness.lead"));
        head().acts(Acts.link(say("candidacy.tab.filing"), Icon.SIGNATURE, Places.filing(territory())));
        show(new Columns(say("candidacy.beside"))
                .content(mandatory(completeness), principles(completeness))
                .beside(people(completeness), contact(page)));
    }

    private Component mandatory(Completeness completeness) {
        var card = new Card(say("candidacy.completeness.mandatory"));
        var answered = completeness.mandatory() - completeness.missing().size();
        if (completeness.isComplete()) {
            card.add(new Notice(
                    Notice.Tone.GOOD,
                    Icon.CIRCLE_CHECK,
                    new Span(say("candidacy.completeness.complete", completeness.mandatory()))));
            return card;
        }
        var count = new Paragraph(say(
                "candidacy.completeness.count",
                answered,
                completeness.mandatory(),
                completeness.missing().size()));
        count.addClassName("strong");
        card.add(count);
        var bySection = new LinkedHashMap<String, UnorderedList>();
        for (var item : completeness.missing()) {
            bySection.computeIfAbsent(item.sectionTitle(), _ -> list()).add(missing(item));
        }
        bySection.forEach((section, list) -> card.add(new H3(section), list));
        return card;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("missing");
        return list;
    }

    private ListItem missing(CompletenessItem item) {
        var link = link(item.question(), item.wording());
        link.addComponentAsFirst((item.file() ? Icon.PAPERCLIP : Icon.PEN_LINE).drawn());
        return new ListItem(link);
    }

    private Anchor link(QuestionId question, String words) {
        var link = new Anchor(Places.question(territory(), question));
        link.setRouterIgnore(false);
        link.add(new Span(words));
        return link;
    }

    private Component principles(Completeness completeness) {
        var card = new Card(say("candidacy.principles"));
        card.add(new Paragraph(say("candidacy.principles.never")));
        completeness.principles().forEach(check -> card.add(new PrinciplePart(words(), check, this::link)));
        return card;
    }

    private Component people(Completeness completeness) {
        var seats = completeness.peopleAccompanied();
        var said = new Div(new Paragraph(
                say("candidacy.people.seats", seats.planned(), seats.speakingForThemselves(), seats.representing())));
        return new Card(say("candidacy.people"), said);
    }
}
