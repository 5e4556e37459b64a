package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NavigationTrigger;
import fr.cltsds.call.CandidacyPage;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.ui.space.TerritoryPage;
import fr.cltsds.ui.space.TodoView;
import fr.cltsds.ui.space.kit.Card;
import fr.cltsds.ui.space.kit.HumanContact;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Notice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page of one candidacy: filed or not is said on top, its other pages are one step away, and somebody can be called. */
@StyleSheet("context://candidacy.css")
abstract class CandidacyScreen extends TerritoryPage {

    private static final long serialVersionUID = 1L;

    private final transient CandidacyRoom room;
    private final Div band = new Div();
    private final Div told = new Div();
    private final Div body = new Div();
    private final CandidacyTabs tabs;
    private transient @Nullable Draft draft;
    private boolean headed;

    CandidacyScreen(CandidacyRoom room) {
        super(room.words(), room.rooms());
        this.room = room;
        this.tabs = new CandidacyTabs(room.words());
        addClassName("candidacy");
        addComponentAsFirst(band);
        told.getElement().setAttribute("role", "status");
        add(tabs, told, body);
    }

    @Override
    protected final void enter(TerritoryId territory, BeforeEnterEvent entering) {
        if (!isAlreadyLoaded(entering)) {
            draw(territory, Optional.of(entering));
        }
    }

    /** The browser asks once more for the page that came with its first answer; somebody may be typing in it by then. */
    private boolean isAlreadyLoaded(BeforeEnterEvent entering) {
        return headed && entering.getTrigger() == NavigationTrigger.PAGE_LOAD;
    }

    /** Shows the page anew, after an act that changed what it shows. */
    final void refresh() {
        draw(territory(), Optional.empty());
    }

    private void draw(TerritoryId territory, Optional<BeforeEnterEvent> entering) {
        var page = room.page(territory);
        draft = room.draft(territory, page);
        if (!headed) {
            head().from(say("door.todo"), TodoView.class);
            headed = true;
        }
        band.removeAll();
        band.add(new FilingBand(words(), page, room.now()));
        tabs.show(territory, page.completeness().missing().size(), getClass());
        told.removeAll();
        body.removeAll();
        draw(page, entering);
    }

    /** Says what has just been done. */
    final void announce(String sentence) {
        told.add(new Notice(Notice.Tone.GOOD, Icon.CIRCLE_CHECK, new Span(sentence)));
        told.scrollIntoView();
    }

    /** Fills the page; what the address asked for is there when it was just entered. */
    abstract void draw(CandidacyPage page, Optional<BeforeEnterEvent> entering);

    final void show(Component... parts) {
        body.add(parts);
    }

    final Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("Not entered yet");
        }
        return draft;
    }

    final CandidacyRoom candidacyRoom() {
        return room;
    }

    final Component contact(CandidacyPage page) {
        var contact = page.contact();
        var card = new Card(
                say("candidacy.contact"),
                new HumanContact(contact.name(), say("candidacy.contact.of"), contact.phone(), contact.email()));
        card.addClassName("call-contact");
        return card;
    }
}
