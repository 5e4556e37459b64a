package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import fr.cltsds.room.SqlByHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The books that number receipts, one per call, without gap; asked inside the transaction that files. */
@Component
@SqlByHand("One statement takes the number and locks the row; the login of territories may change nothing else of it")
@Transactional(propagation = Propagation.MANDATORY)
class ReceiptBooks {

    private final JdbcClient sql;

    ReceiptBooks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Opens the book of a call that is published. */
    void open(CallId call, String reference) {
        var _ = sql.sql("insert into call.receipt_book (call_id, reference, last, visible) values (:call, :reference,"
                        + " 0, true)")
                .param("call", call.value())
                .param("reference", reference)
                .update();
    }

    /** The next number of the call, such as {@code AMI-2018-0007}; others wait until this transaction ends, so ask last. */
    String next(CallId call) {
        waitForOnesTurn();
        return sql.sql("update call.receipt_book set last = last + 1 where call_id = :call returning reference, last")
                .param("call", call.value())
                .query((row, _) -> "%s-%04d".formatted(row.getString(1), row.getInt(2)))
                .optional()
                .orElseThrow(() -> new Missing(call));
    }

    /** On the last evening many file at once: rather four seconds in the queue than a refusal after half a second. */
    private void waitForOnesTurn() {
        var _ = sql.sql("select set_config('lock_timeout', '4s', true)")
                .query(String.class)
                .single();
    }
}
