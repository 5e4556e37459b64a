package fr.cltsds.ui.space.kit;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.kernel.Missing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.function.Consumer;

/** A file on its way to who asked for it: laid aside first, so that a slow line holds nothing open behind the door. */
public final class HandedFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;
    private static final int NOTHING_THERE = 404;

    private final String name;
    private final String type;
    private final transient Consumer<OutputStream> content;

    public HandedFile(String name, String type, Consumer<OutputStream> content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        var aside = Files.createTempFile("portail-", null);
        try {
            try (var out = Files.newOutputStream(aside)) {
                content.accept(out);
            }
            asked.setFileName(name);
            asked.setContentType(type);
            asked.setContentLength(Files.size(aside));
            Files.copy(aside, asked.getOutputStream());
        } catch (Missing gone) {
            asked.getResponse().setStatus(NOTHING_THERE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
