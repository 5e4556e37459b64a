package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Anchor;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;

/** Ways to other pages. */
final class Links {

    private Links() {}

    /** A page of the workspace, as a button of second weight. */
    static Anchor to(String words, Icon icon, String place) {
        var link = Acts.link(words, icon, place);
        link.setRouterIgnore(false);
        return link;
    }

    /** The one that matters now. */
    static Anchor first(String words, Icon icon, String place) {
        var link = to(words, icon, place);
        link.removeClassName("btn-second");
        return link;
    }

    /** In the middle of a text. */
    static Anchor plain(String words, String place) {
        var link = new Anchor(place, words);
        link.setRouterIgnore(false);
        return link;
    }
}
