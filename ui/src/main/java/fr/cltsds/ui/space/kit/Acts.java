package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/** The ways to offer an act, from the one that matters to the one that destroys. */
public final class Acts {

    private Acts() {}

    /** The one act of the page. */
    public static Button primary(String words, Icon icon, Runnable act) {
        var button = plain(words, icon, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(String words, Icon icon, Runnable act) {
        var button = new Button(words, icon.drawn(), _ -> act.run());
        button.setDisableOnClick(false);
        return button;
    }

    /** An act of little weight, beside what it concerns. */
    public static Button small(String words, Icon icon, Runnable act) {
        var button = plain(words, icon, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** An act that takes something away. */
    public static Button danger(String words, Icon icon, Runnable act) {
        var button = plain(words, icon, act);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A link that looks like what it weighs: it goes to a page. */
    public static Anchor link(String words, Icon icon, String address) {
        var link = new Anchor(address);
        link.add(icon.with(words));
        link.addClassNames("btn", "btn-second");
        return link;
    }
}
