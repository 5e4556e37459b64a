package fr.cltsds.ui.space;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.cltsds.kernel.Missing;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.kit.Page;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A page in one territory's room, which its address names; whoever may not enter finds nothing there. */
public abstract class TerritoryPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** How the territory stands in an address. */
    public static final String TERRITORY = "territoire";

    /** Where the nation chooses the territory that it looks into. */
    public static final String VISITABLE = "national/territoires";

    private final transient MyRooms rooms;
    private final Div visit = new Div();
    private final Div body = new Div();
    private transient @Nullable RoomCard room;
    private transient @Nullable Standing standing;

    protected TerritoryPage(Wording words, MyRooms rooms) {
        super(words);
        this.rooms = rooms;
        addComponentAsFirst(visit);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        var territory = entering.getRouteParameters()
                .get(TERRITORY)
                .flatMap(TerritoryId::parse)
                .orElseThrow(() -> new Missing("territory"));
        visit.removeAll();
        rooms.roleIn(territory).ifPresentOrElse(role -> comeHome(territory, role), () -> lookInto(territory));
        enter(territory, entering);
    }

    private void comeHome(TerritoryId territory, Role role) {
        var card = rooms.card(territory);
        room = card;
        standing = Standing.in(territory, say("room.territory", card.name(), role));
    }

    private void lookInto(TerritoryId territory) {
        var entry = rooms.visit(territory);
        var card = rooms.card(territory);
        room = card;
        standing = Standing.visiting(territory, say("room.visited", card.name()));
        visit.add(new VisitBand(words(), card.name(), entry.until(), rooms.now(), () -> leave(territory)));
    }

    private void leave(TerritoryId territory) {
        rooms.leave(territory);
        getUI().ifPresent(ui -> ui.navigate(VISITABLE));
    }

    /** Begins the page anew: the same page may be asked for one territory after another. */
    protected final void anew(String title) {
        head().anew().title(title);
        body.removeAll();
        add(body);
    }

    protected final void fill(Component... parts) {
        body.add(parts);
    }

    /** Fills the page by asking that room's boards; {@link Missing} where they find nothing. */
    protected abstract void enter(TerritoryId territory, BeforeEnterEvent entering);

    protected final TerritoryId territory() {
        return room().territory();
    }

    protected final RoomCard room() {
        if (room == null) {
            throw new IllegalStateException("Not entered yet");
        }
        return room;
    }

    @Override
    public Standing standing() {
        return standing == null ? super.standing() : standing;
    }
}
