package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.ui.space.kit.HandedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** What is printed as a PDF at the moment when it is asked for. */
final class Prints {

    private Prints() {}

    static DownloadHandler of(String name, Supplier<byte[]> printed) {
        return new HandedFile(name, "application/pdf", out -> {
            try {
                out.write(printed.get());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
