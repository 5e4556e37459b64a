package fr.cltsds.call;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The books that number receipts, one per call, without gap; asked inside the transaction that files. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptBooks {

    /** The next number of the call, such as {@code AMI-2018-0007}; others wait until this transaction ends, so ask last. */
    String next(CallId call) {
        throw new UnsupportedOperationException(call.toString());
    }
}
