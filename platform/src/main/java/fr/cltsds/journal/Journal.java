package fr.cltsds.journal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where every act is written down, in the room and in the transaction in which it takes place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    Journal() {}

    /** An act, what it was done to, and the names of the fields that changed; never what they hold. */
    public void record(String act, UUID object, String... fields) {}

    /** An act whose author had to say why. */
    public void recordWithReason(String act, UUID object, String reason) {}
}
