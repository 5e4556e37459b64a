package fr.cltsds.ui.space;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import fr.cltsds.people.CurrentActor;
import jakarta.annotation.security.PermitAll;

/** The first screen of each person: what waits for her. */
@Route("")
@PermitAll
public class TodoView extends Div {

    private static final long serialVersionUID = 1L;

    TodoView(CurrentActor actor) {
        add(new H1("À faire"), new Paragraph(actor.get().name()));
    }
}
