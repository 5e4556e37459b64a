package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Slug;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The published calls, read in whatever room one stands in; drafts are not in sight. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CallsInSight {

    private final Calls calls;
    private final FormVersions forms;

    CallsInSight(Calls calls, FormVersions forms) {
        this.calls = calls;
        this.forms = forms;
    }

    Optional<CallInSight> find(CallId call) {
        return calls.findPublished(call.value()).map(CallsInSight::sight);
    }

    CallInSight get(CallId call) {
        return find(call).orElseThrow(() -> new Missing(call));
    }

    /** A published version of the call's form; {@link Missing} for a draft one. */
    FormView form(CallId call, int version) {
        return forms.findPublished(call.value(), version)
                .map(FormVersion::view)
                .orElseThrow(() -> new Missing(call + " " + version));
    }

    private static CallInSight sight(Call call) {
        return new CallInSight(
                call.id(),
                call.identity().reference(),
                new Slug(call.identity().slug()),
                call.identity().title(),
                call.window().orElseThrow(),
                call.discontinuation().isPresent(),
                call.formVersion(),
                call.thresholds(),
                call.contact(),
                call.signatory());
    }
}
