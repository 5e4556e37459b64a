package fr.cltsds.call;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that come and go, counted for the nation without saying whose; asked inside a territory's room. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftMovements {

    /** A first draft was begun. */
    void begun(CallId call, Instant now) {
        throw new UnsupportedOperationException(call + " " + now);
    }

    /** A draft never filed is no more: filed for the first time, deleted or withdrawn. */
    void gone(CallId call, Instant now) {
        throw new UnsupportedOperationException(call + " " + now);
    }
}
