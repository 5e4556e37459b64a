package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The published calls, read in whatever room one stands in; drafts are not in sight. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CallsInSight {

    Optional<CallInSight> find(CallId call) {
        throw new UnsupportedOperationException(call.toString());
    }

    CallInSight get(CallId call) {
        return find(call).orElseThrow(() -> new Missing(call));
    }

    /** A published version of the call's form; {@link Missing} for a draft one. */
    FormView form(CallId call, int version) {
        throw new UnsupportedOperationException(call + " " + version);
    }
}
