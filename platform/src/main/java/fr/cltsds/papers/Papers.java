package fr.cltsds.papers;

import fr.cltsds.kernel.Outcome;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of the room one stands in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Papers {

    Papers() {}

    /** Keeps a file, or says all that stands against it; nothing of a refused file stays. */
    public Outcome<Paper> keep(String name, InputStream content) {
        throw new UnsupportedOperationException(name);
    }

    public Optional<Paper> find(UUID paper) {
        return Optional.empty();
    }

    /** Writes a file out, chunk by chunk. */
    public void copyTo(UUID paper, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    public void discard(UUID paper) {
        throw new UnsupportedOperationException();
    }
}
