package fr.cltsds.ui.space.territories;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.FiledTerritoriesBoard;
import fr.cltsds.call.FiledTerritoryCursor;
import fr.cltsds.call.FiledTerritoryRow;
import fr.cltsds.people.MyEntry;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.NationalPage;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.kit.Badge;
import fr.cltsds.ui.space.kit.EmptyState;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Listing;
import fr.cltsds.ui.space.kit.Slice;
import fr.cltsds.ui.space.kit.Table;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.FrenchDates;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where the HCTS and ANSA choose the territory that they want to look into: its name, and nothing of what it holds. */
@Route(value = TerritoryPage.VISITABLE, layout = MainLayout.class)
@PermitAll
public class TerritoriesView extends NationalPage {

    private static final long serialVersionUID = 1L;

    private final transient Map<UUID, Instant> open;

    TerritoriesView(Wording words, FiledTerritoriesBoard board, MyRooms rooms) {
        super(words);
        open = rooms.visits().stream()
                .collect(Collectors.toMap(visit -> visit.territory().value(), MyEntry::until));
        head().title(say("territories.title")).lead(say("territories.lead"));
        var table = new Table<FiledTerritoryRow>(say("territories.caption"))
                .column(say("territories.name"), this::name)
                .column(say("territories.access"), this::access)
                .column(say("territories.act"), this::act);
        var none = new EmptyState(Icon.MAP_PIN, say("territories.none.title"), say("territories.none.why"));
        add(new Listing<FiledTerritoryRow, FiledTerritoryCursor>(words, "territories.count", table, none, after -> {
            var page = board.territories(after);
            return new Slice<>(page.rows(), page.next());
        }));
    }

    private Component name(FiledTerritoryRow row) {
        return new Span(row.name());
    }

    private Component access(FiledTerritoryRow row) {
        return until(row)
                .<Component>map(until -> new Badge(
                        Badge.Tone.DUE,
                        Icon.EYE,
                        say("territories.open", FrenchDates.time(until.truncatedTo(ChronoUnit.MINUTES)))))
                .orElseGet(() -> new Badge(Badge.Tone.PAST, Icon.LOCK, say("territories.closed")));
    }

    private Component act(FiledTerritoryRow row) {
        var entered = until(row).isPresent();
        var link = new Anchor(
                entered ? VisitedView.address(row.territory()) : EnterView.address(row.territory()),
                say(entered ? "territories.go" : "territories.enter"));
        link.setRouterIgnore(false);
        link.setAriaLabel(say(entered ? "territories.go.which" : "territories.enter.which", row.name()));
        return link;
    }

    private Optional<Instant> until(FiledTerritoryRow row) {
        return Optional.ofNullable(open.get(row.territory().value()));
    }
}
