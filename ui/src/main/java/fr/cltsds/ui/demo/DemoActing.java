package fr.cltsds.ui.demo;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.letters.DemonstrationMailbox;
import fr.cltsds.letters.LetterCursor;
import fr.cltsds.people.Actor;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The people of the demonstration at work: each acts under her own name, and reads her own letters. */
@Component
@Profile("demo")
class DemoActing {

    private final DemonstrationMailbox mailbox;

    DemoActing(DemonstrationMailbox mailbox) {
        this.mailbox = mailbox;
    }

    <T extends @Nullable Object> T as(Actor actor, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new DemoPerson(actor), "", java.util.List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void as(Actor actor, Runnable act) {
        var _ = as(actor, () -> {
            act.run();
            return true;
        });
    }

    /** What the newest letter to that address tells, as its reader finds it: the part in brackets of the form looked for. */
    String told(EmailAddress reader, Pattern looked) {
        var after = Optional.<LetterCursor>empty();
        do {
            var page = mailbox.letters(after);
            for (var row : page.rows()) {
                if (row.to().equalsIgnoreCase(reader.value())) {
                    var found = looked.matcher(mailbox.letter(row.id()).text());
                    if (found.find()) {
                        return found.group(1);
                    }
                }
            }
            after = page.next();
        } while (after.isPresent());
        throw new IllegalStateException("No letter of that kind");
    }
}
