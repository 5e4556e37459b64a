package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.people.Actor;
import fr.cltsds.people.IdentityDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Scratch. */
@Component
@Profile("demo")
class ScratchDirectory implements IdentityDirectory {
    private final DemoAccounts accounts;

    ScratchDirectory(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Actor accountFor(EmailAddress email, String name) {
        return accounts.of(email, name).actor();
    }
}
