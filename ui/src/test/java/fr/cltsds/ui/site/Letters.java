package fr.cltsds.ui.site;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.letters.DemonstrationMailbox;
import fr.cltsds.letters.LetterDetail;
import fr.cltsds.letters.LetterRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;

/** The letters that somebody has received from the portal, the latest first. */
final class Letters {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
    private static final Pattern CODE = Pattern.compile("\\b([0-9]{6})\\b");

    private final DemonstrationMailbox mailbox;

    Letters(ApplicationContext portal) {
        this.mailbox = portal.getBean(DemonstrationMailbox.class);
    }

    List<LetterRow> to(EmailAddress address) {
        return mailbox.letters(Optional.empty()).rows().stream()
                .filter(letter -> letter.to().equals(address.value()))
                .toList();
    }

    LetterDetail latest(EmailAddress address) {
        return mailbox.letter(to(address).getFirst().id());
    }

    /** The address, from the portal's root, that the latest letter leads to. */
    String link(EmailAddress address) {
        return first(LINK, latest(address).text());
    }

    String code(EmailAddress address) {
        return first(CODE, latest(address).text());
    }

    private static String first(Pattern wanted, String text) {
        var found = wanted.matcher(text);
        if (!found.find()) {
            throw new AssertionError("Nothing like " + wanted + " in: " + text);
        }
        return found.group(1);
    }
}
