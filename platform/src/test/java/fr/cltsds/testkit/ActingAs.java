package fr.cltsds.testkit;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Slug;
import fr.cltsds.people.Actor;
import fr.cltsds.people.ActorPrincipal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody, for the length of one act. */
@TestComponent
public class ActingAs {

    /** A person of the tests, always the same for the same name. */
    public static Actor person(String name) {
        var address = Slug.of(name) + "@personnes.example";
        return Actor.proved("https://identites.example", name, name, new EmailAddress(address));
    }

    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(new Proved(actor), "", "ROLE_USER"));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public void as(Actor actor, Runnable act) {
        var _ = as(actor, () -> {
            act.run();
            return true;
        });
    }

    private record Proved(Actor actor) implements ActorPrincipal {}
}
