package fr.cltsds.ui.security.keycloak;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import fr.cltsds.people.IdentityDirectory;
import fr.cltsds.ui.security.Fronts;
import fr.cltsds.ui.security.PublicAddress;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes an account in Keycloak for somebody who came by a personal link, which proves her address; Keycloak then writes to
 * her so that she chooses her password.
 */
@Component
@Profile("!demo")
@EnableConfigurationProperties(AccountsService.class)
class KeycloakDirectory implements IdentityDirectory {

    private static final List<String> TO_BEGIN_WITH = List.of("UPDATE_PASSWORD");

    private final AccountsService service;
    private final PublicAddress address;

    KeycloakDirectory(AccountsService service, PublicAddress address) {
        this.service = service;
        this.address = address;
    }

    @Override
    public Actor accountFor(EmailAddress email, String name) {
        try (var keycloak = service.signedIn()) {
            var users = keycloak.realm(service.realm()).users();
            var subject = find(users, email).orElseGet(() -> create(users, email, name));
            return Actor.proved(service.issuerUri(), subject, name, email);
        }
    }

    private static Optional<String> find(UsersResource users, EmailAddress email) {
        return users.searchByEmail(email.value(), true).stream()
                .map(UserRepresentation::getId)
                .findFirst();
    }

    private String create(UsersResource users, EmailAddress email, String name) {
        try (var answer = users.create(account(email, name))) {
            var made = answer.getStatus() == Response.Status.CREATED.getStatusCode();
            var subject = find(users, email)
                    .orElseThrow(() -> new IllegalStateException("No account was made: " + answer.getStatus()));
            if (made) {
                users.get(subject)
                        .executeActionsEmail(service.clientId(), address.publicUrl() + Fronts.SPACE, TO_BEGIN_WITH);
            }
            return subject;
        }
    }

    private static UserRepresentation account(EmailAddress email, String name) {
        var space = name.strip().indexOf(' ');
        var account = new UserRepresentation();
        account.setUsername(email.value());
        account.setEmail(email.value());
        account.setEmailVerified(true);
        account.setFirstName(space < 0 ? name.strip() : name.strip().substring(0, space));
        account.setLastName(space < 0 ? "" : name.strip().substring(space + 1));
        account.setEnabled(true);
        return account;
    }
}
