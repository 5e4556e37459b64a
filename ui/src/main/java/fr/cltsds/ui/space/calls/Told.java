package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What was just done on one page, to be said on the next. */
record Told(String sentence) {

    static void next(String sentence) {
        Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ComponentUtil.setData(ui, Told.class, new Told(sentence)));
    }

    /** Said once. */
    static Optional<String> take() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(ui -> {
            var told = Optional.ofNullable(ComponentUtil.getData(ui, Told.class));
            ComponentUtil.setData(ui, Told.class, null);
            return told.map(Told::sentence);
        });
    }
}
