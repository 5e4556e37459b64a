package fr.cltsds.ui.space.territories;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.FiledTerritoriesBoard;
import fr.cltsds.call.FiledTerritory.Filed;
import fr.cltsds.call.ReceiptBoard;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.Facts;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.shell.MainLayout;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;

/** What somebody of the nation reads in a territory that she has entered: what it filed, its mails and its journal. */
@Route(value = "territoires/:territoire/consultation", layout = MainLayout.class)
@PermitAll
public class VisitedView extends TerritoryPage {

    private static final long serialVersionUID = 1L;

    private final transient FiledTerritoriesBoard board;
    private final transient ReceiptBoard receipts;

    VisitedView(Wording words, MyRooms rooms, FiledTerritoriesBoard board, ReceiptBoard receipts) {
        super(words, rooms);
        this.board = board;
        this.receipts = receipts;
    }

    static String address(TerritoryId territory) {
        return "territoires/" + territory + "/consultation";
    }

    @Override
    protected void enter(TerritoryId territory, BeforeEnterEvent entering) {
        var known = board.territory(territory.value());
        anew(known.name());
        head().lead(say("visited.lead")).from(say("territories.title"), TerritoriesView.class);
        var columns = new Columns(say("visited.beside"));
        known.candidacies()
                .forEach(filed -> columns.content(
                        facts(territory, filed),
                        new FiledSheet(words(), receipts.recap(territory, filed.candidacy(), filed.version()))));
        fill(columns.beside(elsewhere(territory)));
    }

    private Card facts(TerritoryId territory, Filed filed) {
        var receipt = receipts.receipt(territory, filed.candidacy(), filed.version());
        return new Card(
                say("visited.filed", filed.number()),
                new Facts()
                        .fact(say("visited.call"), filed.callTitle())
                        .fact(
                                say("visited.version"),
                                say(
                                        "visited.version.at",
                                        filed.version(),
                                        receipt.receipt().filedAt()))
                        .fact(say("visited.lead-organisation"), receipt.lead().organisation())
                        .fact(
                                say("visited.signatory"),
                                say("visited.person", receipt.signatoryName(), receipt.signatoryFunction()))
                        .fact(say("visited.state"), words().label(receipt.status())));
    }

    private Card elsewhere(TerritoryId territory) {
        var list = new UnorderedList(
                line(Icon.MAIL, say("door.mails"), "territoires/" + territory + "/courriels"),
                line(Icon.HISTORY, say("door.journal"), "territoires/" + territory + "/journal"));
        list.addClassName("rooms");
        return new Card(say("visited.elsewhere"), list);
    }

    private static ListItem line(Icon icon, String words, String address) {
        var link = new Anchor(address);
        link.setRouterIgnore(false);
        link.add(icon.with(words));
        return new ListItem(link);
    }
}
