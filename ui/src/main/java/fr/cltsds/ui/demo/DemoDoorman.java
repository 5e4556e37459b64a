package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets anybody who holds the demonstration's password be any of its people. */
@Component
@Profile("demo")
class DemoDoorman implements AuthenticationProvider {

    private final DemoAccounts accounts;
    private final DemoPassword password;

    DemoDoorman(DemoAccounts accounts, DemoPassword password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var account = EmailAddress.parse(asked.getName()).map(accounts::of);
        if (account.isEmpty() || !password.matches(String.valueOf(asked.getCredentials()))) {
            throw new BadCredentialsException("Wrong account or password");
        }
        var person = new DemoPerson(account.get().actor());
        return UsernamePasswordAuthenticationToken.authenticated(person, "", List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
