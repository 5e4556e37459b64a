package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Criteria one below the other, in an order that buttons change; the focus never falls to nowhere. */
final class Lines<L extends Line> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<L> maker;
    private final transient Runnable touched;
    private final transient List<L> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;

    Lines(String more, Supplier<L> maker, Runnable touched) {
        this.maker = maker;
        this.touched = touched;
        this.more = Acts.plain(more, Icon.PLUS, this::another);
        list.addClassName("lines");
        add(list, this.more);
    }

    List<L> all() {
        return List.copyOf(lines);
    }

    void clear() {
        lines.clear();
        list.removeAll();
    }

    L append() {
        var line = maker.get();
        line.when(() -> move(line, -1), () -> move(line, 1), () -> remove(line));
        lines.add(line);
        list.add(line);
        number();
        return line;
    }

    private void another() {
        append().enter();
        touched.run();
    }

    private void move(L line, int by) {
        var place = lines.indexOf(line) + by;
        lines.remove(line);
        lines.add(place, line);
        list.addComponentAtIndex(place, line);
        number();
        line.focusMove(by < 0);
        touched.run();
    }

    private void remove(L line) {
        var place = lines.indexOf(line);
        lines.remove(line);
        list.remove(line);
        number();
        if (lines.isEmpty()) {
            more.focus();
        } else {
            lines.get(Math.max(0, place - 1)).enter();
        }
        touched.run();
    }

    private void number() {
        for (var place = 0; place < lines.size(); place++) {
            lines.get(place).stand(place, lines.size() - 1);
        }
    }
}
