package fr.cltsds.ui.space.candidacy;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import fr.cltsds.people.Actor;
import fr.cltsds.people.ActorPrincipal;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

/** The workspace without a browser: as many people in it as a test needs, each in her own window. */
final class Workspace implements AutoCloseable {

    private final SecuredBrowserlessApplicationContext<Authentication> space;

    Workspace(ApplicationContext portal) {
        space = SpringBrowserlessApplicationContext.createSecured(portal, "fr.cltsds.ui.space");
    }

    /** A window of somebody who has just signed in, at this address. */
    Window of(Actor actor, String address) {
        var person = new TestingAuthenticationToken(new Proved(actor), "", "ROLE_USER");
        var window = new Window(space.newUser(person).newWindow());
        window.opens(address);
        return window;
    }

    @Override
    public void close() {
        space.close();
    }

    private record Proved(Actor actor) implements ActorPrincipal {}
}
