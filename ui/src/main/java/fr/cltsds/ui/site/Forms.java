package fr.cltsds.ui.site;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Rule;
import fr.cltsds.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Hands out forms and takes them back; what comes back too old, too fast or filled by a machine is shown again, nothing typed lost. */
@Component
class Forms {

    /** Faster than a person can fill a form in. */
    static final Duration TOO_FAST = Duration.ofSeconds(2);

    private static final String TOKEN = "token";
    private static final String TRAP = "website";

    private final FormTokens tokens;
    private final Wording wording;
    private final Clock clock;

    Forms(FormTokens tokens, Wording wording, Clock clock) {
        this.tokens = tokens;
        this.wording = wording;
        this.clock = clock;
    }

    /** What came back. */
    sealed interface Received {

        /** The form as it was sent, to be shown again should anything else be wrong with it. */
        Form form();
    }

    /** To be acted upon, once for each number. */
    record Accepted(UUID number, Form form) implements Received {}

    /** To be shown again. */
    record Returned(Form form) implements Received {}

    Form blank(String action) {
        return new Form(action, tokens.handOut(action), Map.of(), List.of());
    }

    /** A form that a person fills in. */
    Received receive(String action, Map<String, String> sent) {
        return receive(action, sent, TOO_FAST);
    }

    /** A form that is there to be pressed, which takes no time. */
    Received pressed(String action, Map<String, String> sent) {
        return receive(action, sent, Duration.ZERO);
    }

    private Received receive(String action, Map<String, String> sent, Duration tooFast) {
        var typed = new HashMap<>(sent);
        var written = typed.remove(TOKEN);
        var trapped = !typed.getOrDefault(TRAP, "").isEmpty();
        typed.remove(TRAP);
        var token = tokens.read(action, written);
        if (token.isEmpty()) {
            return returned(blank(action).with(typed), "site.form.stale");
        }
        var form = new Form(action, tokens.write(action, token.get()), typed, List.of());
        if (trapped || clock.instant().isBefore(token.get().handedOut().plus(tooFast))) {
            return returned(form, "site.form.hasty");
        }
        return new Accepted(token.get().number(), form);
    }

    /** The same words on a fresh form, and why the one before does not do. */
    Form afresh(Form form, String why) {
        return returned(blank(form.action()).with(form.values()), why).form();
    }

    /** The form again, with each broken rule beside the field that it is about. */
    Form wrong(Form form, List<Broken> broken, Function<Rule, String> field) {
        return form.wrong(broken.stream()
                .map(one -> new Problem(field.apply(one.rule()), wording.of(one)))
                .toList());
    }

    /** The form again: this address or mailbox has asked for too much in a short while. */
    Once.Answer tooMany(Form form) {
        var problem = Problem.ofWholeForm(wording.of("site.form.too-many"));
        return new Once.NotYet(form.wrong(List.of(problem)), HttpStatus.TOO_MANY_REQUESTS);
    }

    private Returned returned(Form form, String why) {
        return new Returned(form.wrong(List.of(Problem.ofWholeForm(wording.of(why)))));
    }
}
