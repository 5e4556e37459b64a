package fr.cltsds.letters;

import fr.cltsds.jobs.RecurringJob;
import fr.cltsds.jobs.RetryDelays;
import fr.cltsds.wording.Wording;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts the letters that are due, one by one; what fails is tried again later and later, then parked. */
@Component
class Posting implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(Posting.class);
    private static final int AT_ONCE = 200;

    private final OutgoingLetters letters;
    private final Postman postman;
    private final Wording wording;
    private final TransactionTemplate transaction;

    Posting(OutgoingLetters letters, Postman postman, Wording wording, TransactionTemplate transaction) {
        this.letters = letters;
        this.postman = postman;
        this.wording = wording;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "letters-posting";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        var posted = 0;
        while (posted < AT_ONCE && postNext()) {
            posted++;
        }
        transaction.executeWithoutResult(_ -> letters.forgetOldSecrets());
    }

    /** No transaction is open while the mail server is spoken to. */
    private boolean postNext() {
        var claimed = inTransaction(letters::claim);
        claimed.ifPresent(letter -> {
            var envelope = inTransaction(() -> envelope(letter));
            try {
                postman.post(envelope);
            } catch (RuntimeException notLeft) {
                transaction.executeWithoutResult(_ -> failed(letter, notLeft));
                return;
            }
            transaction.executeWithoutResult(_ -> posted(letter));
        });
        return claimed.isPresent();
    }

    private PostedLetter envelope(OutgoingLetters.Claimed letter) {
        var secrets = letters.secrets(letter);
        var forgotten = wording.of("letter.forgotten");
        return new PostedLetter(
                letter.id(),
                letter.to(),
                letter.subject(),
                Whispers.fill(letter.text(), secrets, forgotten, UnaryOperator.identity()),
                Whispers.fill(letter.html(), secrets, forgotten, Whispers::inHtml),
                letters.enclosures(letter));
    }

    private void posted(OutgoingLetters.Claimed letter) {
        letters.posted(letter);
        if (postman.carriesAway()) {
            letters.forgetSecrets(letter);
        }
    }

    private void failed(OutgoingLetters.Claimed letter, RuntimeException notLeft) {
        var again = RetryDelays.after(letter.attempts());
        letters.failed(
                letter,
                Objects.toString(notLeft.getMessage(), notLeft.getClass().getSimpleName()),
                again);
        LOG.warn(
                "Letter {} did not leave at attempt {}: {}{}",
                letter.id(),
                letter.attempts(),
                notLeft.getClass().getSimpleName(),
                again.isPresent() ? "" : "; it is parked");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
