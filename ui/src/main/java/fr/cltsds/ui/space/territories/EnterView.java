package fr.cltsds.ui.space.territories;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.FiledTerritoriesBoard;
import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.people.EnterTerritory;
import fr.cltsds.people.EntryDesk;
import fr.cltsds.people.EntryRow;
import fr.cltsds.people.PeopleRule;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.kit.Acts;
import fr.cltsds.ui.space.kit.CountedText;
import fr.cltsds.ui.space.kit.FormPage;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The door of one territory, where somebody of the nation says why she enters before she sees anything. */
@Route(value = TerritoryPage.VISITABLE + "/:territoire", layout = MainLayout.class)
@PermitAll
public class EnterView extends FormPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 500;

    private final transient FiledTerritoriesBoard board;
    private final transient EntryDesk desk;
    private final CountedText reason;
    private transient Optional<TerritoryId> territory = Optional.empty();

    EnterView(Wording words, FiledTerritoriesBoard board, EntryDesk desk) {
        super(words);
        this.board = board;
        this.desk = desk;
        this.reason = new CountedText(words, say("enter.reason"), say("enter.reason.hint"), LONGEST_REASON);
        fields(effect(), reason);
        act(Acts.primary(say("enter.act"), Icon.EYE, this::enter));
    }

    static String address(TerritoryId territory) {
        return TerritoryPage.VISITABLE + "/" + territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getRouteParameters()
                .get(TerritoryPage.TERRITORY)
                .flatMap(TerritoryId::parse)
                .orElseThrow(() -> new Missing("territory"));
        var known = board.territory(asked.value());
        territory = Optional.of(asked);
        refusals().clear();
        reason.clear();
        head().anew()
                .title(say("enter.title", known.name()))
                .lead(say("enter.lead"))
                .from(say("territories.title"), TerritoriesView.class);
    }

    private Notice effect() {
        var list = new UnorderedList(
                new ListItem(say("enter.effect.journal")),
                new ListItem(say("enter.effect.time")),
                new ListItem(say("enter.effect.reading")));
        return new Notice(Notice.Tone.SUPERVISION, Icon.EYE, new Span(say("enter.effect")), list);
    }

    private void enter() {
        var there = territory.orElseThrow(() -> new Missing("territory"));
        refusals().clear();
        switch (desk.enter(new EnterTerritory(there, reason.getValue()))) {
            case Outcome.Done<EntryRow> _ -> getUI().ifPresent(ui -> ui.navigate(VisitedView.address(there)));
            case Outcome.Refused<EntryRow>(var broken) -> refusals().show(broken, this::fieldOf);
        }
    }

    private Optional<CountedText> fieldOf(Broken broken) {
        return Optional.of(reason).filter(_ -> broken.rule() == PeopleRule.THE_REASON_IS_TOLD);
    }

    @Override
    public Standing standing() {
        return Standing.inTheNation(say("room.nation"));
    }
}
