package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import fr.cltsds.people.IdentityDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In a demonstration, whoever comes by a personal link has an account at once. */
@Component
@Profile("demo")
class DemoDirectory implements IdentityDirectory {

    private final DemoAccounts accounts;

    DemoDirectory(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor accountFor(EmailAddress email, String name) {
        return accounts.of(email, name).actor();
    }
}
