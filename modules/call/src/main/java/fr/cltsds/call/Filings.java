package fr.cltsds.call;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The nation's list of filings, to which a territory's room adds its own and which it cannot read. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Filings {

    void register(FilingEntry filing) {
        throw new UnsupportedOperationException(filing.number());
    }

    /** Says that the candidacy is withdrawn: what it filed stays registered and is no longer counted. */
    void withdraw(CallId call, UUID candidacy, Instant now) {
        throw new UnsupportedOperationException(call + " " + candidacy + " " + now);
    }
}
