package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacySection;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.wording.Wording;
import java.util.stream.IntStream;

/** The sections of the form with how far each is written, any of them one step away; on a phone, a list to choose from. */
final class SectionSteps extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient TerritoryId territory;
    private final transient CandidacyPage page;

    SectionSteps(Wording words, TerritoryId territory, CandidacyPage page, int here) {
        this.words = words;
        this.territory = territory;
        this.page = page;
        addClassName("steps");
        setAriaLabel(words.of("candidacy.steps"));
        var list = new OrderedList();
        for (var number = 1; number <= page.sections().size(); number++) {
            list.add(step(number, number == here));
        }
        add(list, choice(here));
    }

    private ListItem step(int number, boolean current) {
        var section = section(number);
        var state = SectionState.of(section, page.completeness());
        var link = new Anchor(Places.section(territory, number));
        link.setRouterIgnore(false);
        var title = new Span(words.of("candidacy.step", number, section.title()));
        title.addClassName("step-title");
        var said = new Span(words.label(state));
        said.addClassName("step-state");
        link.add(state.icon().drawn(), title, said);
        link.addClassName(state.look());
        if (current) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return new ListItem(link);
    }

    private Select<Integer> choice(int here) {
        var choice = new Select<Integer>();
        choice.setLabel(words.of("candidacy.steps.choose"));
        choice.setItems(IntStream.rangeClosed(1, page.sections().size()).boxed().toList());
        choice.setItemLabelGenerator(number -> words.of(
                "candidacy.step.choice",
                number,
                section(number).title(),
                words.label(SectionState.of(section(number), page.completeness()))));
        choice.setValue(here);
        choice.addValueChangeListener(
                chosen -> choice.getUI().ifPresent(ui -> ui.navigate(Places.section(territory, chosen.getValue()))));
        return choice;
    }

    private CandidacySection section(int number) {
        return page.sections().get(number - 1);
    }
}
