package fr.cltsds.ui.security;

import fr.cltsds.people.Actor;
import fr.cltsds.people.ActorPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person as the identity provider has proved her. */
class ProvedPerson extends DefaultOidcUser implements ActorPrincipal {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ProvedPerson(OidcUser proved, Actor actor) {
        super(proved.getAuthorities(), proved.getIdToken(), proved.getUserInfo());
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
