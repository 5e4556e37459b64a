package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.cltsds.call.CandidacyDesk;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.call.CandidacyPress;
import fr.cltsds.call.ReceiptBoard;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.Columns;
import fr.cltsds.ui.space.kit.Refusals;
import fr.cltsds.ui.space.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** Where the lead sends the candidacy to be signed, finds every receipt, and decides what becomes of the file. */
@Route(value = Places.FILING, layout = MainLayout.class)
@PermitAll
public class FilingView extends CandidacyScreen {

    private static final long serialVersionUID = 1L;

    private final transient CandidacyDesk desk;
    private final transient ReceiptBoard receipts;
    private final transient CandidacyPress press;

    FilingView(CandidacyRoom room, CandidacyDesk desk, ReceiptBoard receipts, CandidacyPress press) {
        super(room);
        this.desk = desk;
        this.receipts = receipts;
        this.press = press;
    }

    @Override
    void draw(CandidacyPage page, Optional<BeforeEnterEvent> entering) {
        head().title(say("candidacy.filing.title")).lead(say("candidacy.filing.lead"));
        var refusals = new Refusals(words());
        show(new Columns(say("candidacy.beside"))
                .content(refusals, signing(page), versions(page))
                .beside(new FilingActs(words(), desk, draft(), page, refusals, this::done, this::gone), contact(page)));
    }

    private void done(String told) {
        refresh();
        announce(told);
    }

    /** The room is closed behind who leaves it: only her own first screen is left. */
    private void gone() {
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private Component signing(CandidacyPage page) {
        var steps = new FilingSteps(words(), territory(), page);
        var lead = page.role() == Role.LEAD;
        return switch (page.status()) {
            case NOT_FILED, FILED_BEING_CHANGED ->
                new Card(
                        say("candidacy.signing"),
                        steps,
                        lead
                                ? new SignatoryForm(words(), desk, draft(), page, this::done)
                                : new SignatoryFacts(
                                        words(), page, candidacyRoom().now()));
            case FILED_STILL_EDITABLE, FILED, WITHDRAWN, NOT_FILED_IN_TIME ->
                new Card(say("candidacy.signing"), new Paragraph(say("candidacy.signing." + page.status())));
        };
    }

    private Component versions(CandidacyPage page) {
        var all = receipts.receipts(territory(), page.candidacy());
        return all.isEmpty()
                ? new Card(say("candidacy.versions"), new Paragraph(say("candidacy.versions.none")))
                : new Card(say("candidacy.versions"), new ReceiptsTable(words(), receipts, press, all));
    }
}
