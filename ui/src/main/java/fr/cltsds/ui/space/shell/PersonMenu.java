package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.EnumMap;
import java.util.Map;

/** What concerns the person herself: how the workspace looks on this device, and the way out. */
final class PersonMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final transient Map<Look, MenuItem> looks = new EnumMap<>(Look.class);

    PersonMenu(Wording words, String name, Runnable signOut) {
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        setI18n(FrenchTexts.of(words).menu());
        var face = new Span(Icon.USER.drawn(), nameShown(name), Icon.CHEVRON_DOWN.drawn());
        face.addClassName("iconed");
        var root = addItem(face);
        root.setAriaLabel(words.of("menu.label", name));
        var inside = root.getSubMenu();
        for (var look : Look.values()) {
            var item = inside.addItem(look.icon().with(words.of("look." + look.key())), _ -> choose(look));
            item.setCheckable(true);
            looks.put(look, item);
        }
        inside.addSeparator();
        var _ = inside.addItem(Icon.LOG_OUT.with(words.of("menu.sign-out")), _ -> leave(signOut));
        addAttachListener(_ -> getElement()
                .executeJs("return localStorage.getItem('" + Look.KEPT + "')")
                .then(String.class, kept -> show(Look.of(kept))));
    }

    /** The other tabs of this person are told first, so that they go to the sign-in page with this one. */
    private void leave(Runnable signOut) {
        getElement()
                .executeJs("window.dispatchEvent(new Event('portail-sortie'))")
                .then(_ -> signOut.run(), _ -> signOut.run());
    }

    private static Span nameShown(String name) {
        var shown = new Span(name);
        shown.addClassName("name");
        return shown;
    }

    private void choose(Look look) {
        show(look);
        getElement().executeJs(look.remembered());
    }

    private void show(Look chosen) {
        looks.forEach((look, item) -> item.setChecked(look == chosen));
    }
}
