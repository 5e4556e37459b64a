package fr.cltsds.house.surfaces;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import jakarta.annotation.security.PermitAll;

/** A screen such as nobody may write: it believes the id in its address, and reads past every room. */
@PermitAll
public class LeakyView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CanaryWorld world;

    LeakyView(CanaryWorld world) {
        this.world = world;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        setText(world.database()
                .leadOf(entering.getRouteParameters().get("territoire").orElse("")));
    }
}
