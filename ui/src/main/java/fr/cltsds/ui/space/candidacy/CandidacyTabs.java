package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;

/** The pages of a candidacy, one step from each other. */
final class CandidacyTabs extends Nav {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final UnorderedList list = new UnorderedList();

    CandidacyTabs(Wording words) {
        this.words = words;
        addClassName("tabs");
        setAriaLabel(words.of("candidacy.tabs"));
        add(list);
    }

    void show(TerritoryId territory, int missing, Class<?> here) {
        list.removeAll();
        tab(Icon.PEN_LINE, words.of("candidacy.tab.form"), Places.form(territory), CandidacyView.class == here);
        tab(
                Icon.LIST_CHECKS,
                words.of("candidacy.tab.completeness", missing),
                Places.completeness(territory),
                CompletenessView.class == here);
        tab(Icon.USERS, words.of("candidacy.tab.team"), Places.team(territory), TeamView.class == here);
        tab(Icon.FILE_TEXT, words.of("candidacy.tab.recap"), Places.recap(territory), RecapView.class == here);
        tab(Icon.SIGNATURE, words.of("candidacy.tab.filing"), Places.filing(territory), FilingView.class == here);
    }

    private void tab(Icon icon, String name, String address, boolean current) {
        var link = new Anchor(address);
        link.setRouterIgnore(false);
        link.add(icon.drawn(), new Span(name));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
    }
}
