package fr.cltsds.call;

import fr.cltsds.kernel.Sha256;
import java.time.Instant;
import java.util.List;

/** What checking a receipt found. */
public sealed interface ReceiptVerdict {

    /** Text and files are, byte for byte, those that were filed. */
    record Intact(String number, int version, Instant filedAt, Sha256 sha256, int files) implements ReceiptVerdict {}

    /** Something is no longer what was filed. */
    record Altered(String number, int version, boolean textAltered, List<String> alteredFiles)
            implements ReceiptVerdict {

        public Altered {
            alteredFiles = List.copyOf(alteredFiles);
        }
    }

    /** No receipt bears this number. */
    record Unknown(String number) implements ReceiptVerdict {}
}
