package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.cltsds.wording.Wording;

/** A page of the workspace: a head that says where one is, then what it is about. */
public abstract class Page extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final PageHead head;

    protected Page(Wording words) {
        this.words = words;
        this.head = new PageHead(words);
        addClassName("page");
        add(head);
    }

    /** Whose room this page stands in. */
    public Standing standing() {
        return Standing.atHome(words.of("room.person"));
    }

    public final PageHead head() {
        return head;
    }

    protected final Wording words() {
        return words;
    }

    protected final String say(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    @Override
    public String getPageTitle() {
        return say("page.title", head.title());
    }
}
