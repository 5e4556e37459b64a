package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.RouterLink;

/** The way from the first screen to this page («vous êtes ici»). */
final class Trail extends Nav {

    private static final long serialVersionUID = 1L;

    private final OrderedList steps = new OrderedList();

    Trail(String label) {
        addClassName("trail");
        setAriaLabel(label);
        add(steps);
        setVisible(false);
    }

    void clear() {
        steps.removeAll();
        setVisible(false);
    }

    void step(String words, Class<? extends Component> page) {
        step(new RouterLink(words, page));
    }

    void step(String words, String address) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(false);
        step(link);
    }

    private void step(Component link) {
        steps.add(new ListItem(link));
        setVisible(true);
    }
}
