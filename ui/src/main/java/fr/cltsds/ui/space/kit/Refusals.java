package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cltsds.kernel.Broken;
import fr.cltsds.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Why an act was refused: every reason at once, each a way to the field to put right, and said again under that field. */
public final class Refusals extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient List<HasValidation> marked = new ArrayList<>();

    public Refusals(Wording words) {
        this.words = words;
        addClassName("summary");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows reasons that concern no field in particular. */
    public void show(List<Broken> broken) {
        show(broken, _ -> Optional.empty());
    }

    public void show(List<Broken> broken, Function<Broken, Optional<? extends Component>> fieldOf) {
        clear();
        var heading = new H2(Icon.CIRCLE_ALERT.drawn(), new Span(words.of("refusals.heading", broken.size())));
        var list = new UnorderedList();
        broken.forEach(one -> list.add(new ListItem(reason(words.of(one), fieldOf.apply(one)))));
        add(heading, list);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    public void clear() {
        removeAll();
        setVisible(false);
        marked.forEach(field -> field.setInvalid(false));
        marked.clear();
    }

    private Component reason(String sentence, Optional<? extends Component> field) {
        if (field.isEmpty()) {
            return new Span(sentence);
        }
        if (field.get() instanceof HasValidation validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(true);
            marked.add(validated);
        }
        var way = new NativeButton(sentence, _ -> goTo(field.get()));
        way.addClassName("link");
        return way;
    }

    private static void goTo(Component field) {
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
