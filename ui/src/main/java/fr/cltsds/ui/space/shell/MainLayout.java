package fr.cltsds.ui.space.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import fr.cltsds.people.Actor;
import fr.cltsds.people.CurrentActor;
import fr.cltsds.people.Role;
import fr.cltsds.ui.space.HelpDesk;
import fr.cltsds.ui.space.MyRooms;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.ui.space.kit.Page;
import fr.cltsds.ui.space.kit.Standing;
import fr.cltsds.wording.Wording;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What surrounds every page: whose room it is, always in words; the ways from here; the person; and the page itself. */
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Wording words;
    private final transient List<Doors> doors;
    private final transient Set<Role> nationalRoles;
    private final Paragraph whose = new Paragraph();
    private final Navigation navigation;
    private final Main main = new Main();

    MainLayout(
            Wording words,
            CurrentActor actor,
            MyRooms rooms,
            List<Doors> doors,
            AuthenticationContext authentication,
            Environment settings,
            HelpDesk help,
            SessionEnd sessionEnd) {
        this.words = words;
        this.doors = doors.stream()
                .sorted(Comparator.comparing(LastDoors.class::isInstance))
                .toList();
        this.nationalRoles = rooms.nationalRoles();
        this.navigation = new Navigation(words.of("navigation.label"));
        addClassName("space");
        main.setId("contenu");
        main.getElement().setAttribute("tabindex", "-1");
        whose.addClassName("whose");
        add(skipLink());
        if (settings.acceptsProfiles(Profiles.of("demo"))) {
            add(demonstration());
        }
        var name = actor.find().map(Actor::name).orElse("");
        add(
                top(new PersonMenu(words, name, authentication::logout)),
                navigation,
                main,
                new Foot(words, help),
                sessionEnd);
    }

    private Anchor skipLink() {
        var skip = new Anchor("#contenu", words.of("skip.content"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Div demonstration() {
        var band = new Div(Icon.FLASK_CONICAL.drawn(), new Span(words.of("demonstration.band")));
        band.addClassName("demo");
        band.getElement().setAttribute("role", "region").setAttribute("aria-label", words.of("demonstration.label"));
        return band;
    }

    private Header top(PersonMenu person) {
        var brand = new Anchor("/");
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        brand.add(Icon.MARK.drawn(), new Span(words.of("brand")));
        var top = new Header(brand, whose, person);
        top.addClassName("top-bar");
        return top;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        var standing = standing(arrived);
        whose.removeAll();
        whose.add(icon(standing).with(standing.words()));
        whose.setClassName("supervision", standing.kind() == Standing.Kind.VISITED_TERRITORY);
        navigation.show(
                doors.stream()
                        .flatMap(part -> part.from(standing, nationalRoles).stream())
                        .toList(),
                arrived.getLocation().getPath());
        if (arrived.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            focusTitle(arrived);
        }
    }

    private Standing standing(AfterNavigationEvent arrived) {
        return page(arrived).map(Page::standing).orElseGet(() -> Standing.atHome(words.of("room.person")));
    }

    private static void focusTitle(AfterNavigationEvent arrived) {
        page(arrived).ifPresent(page -> page.head().focus());
    }

    private static java.util.Optional<Page> page(AfterNavigationEvent arrived) {
        return arrived.getActiveChain().stream()
                .filter(Page.class::isInstance)
                .map(Page.class::cast)
                .findFirst();
    }

    private static Icon icon(Standing standing) {
        return switch (standing.kind()) {
            case PERSON -> Icon.USER;
            case NATION -> Icon.LANDMARK;
            case TERRITORY -> Icon.MAP_PIN;
            case VISITED_TERRITORY -> Icon.EYE;
        };
    }
}
