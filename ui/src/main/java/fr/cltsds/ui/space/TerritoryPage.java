package fr.cltsds.ui.space;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.cltsds.kernel.Missing;
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

    private final transient MyRooms rooms;
    private transient @Nullable RoomCard room;
    private transient @Nullable Standing standing;

    protected TerritoryPage(Wording words, MyRooms rooms) {
        super(words);
        this.rooms = rooms;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        var territory = entering.getRouteParameters()
                .get(TERRITORY)
                .flatMap(TerritoryId::parse)
                .orElseThrow(() -> new Missing("territory"));
        var role = rooms.roleIn(territory);
        room = rooms.card(territory);
        standing = role.isPresent()
                ? Standing.in(territory, say("room.territory", room.name(), role.get()))
                : Standing.visiting(territory, say("room.visited", room.name()));
        enter(territory, entering);
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
