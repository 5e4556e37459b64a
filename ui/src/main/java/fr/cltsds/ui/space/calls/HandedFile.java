package fr.cltsds.ui.space.calls;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.call.CallEditing;
import fr.cltsds.call.CallEditingBoard;
import fr.cltsds.call.CallFile;
import java.io.IOException;
import java.nio.file.Files;

/** The file of a draft on its way to the secretariat: laid aside first, so that a slow line holds nothing open. */
final class HandedFile implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient CallEditingBoard board;
    private final transient CallEditing call;
    private final transient CallFile file;

    HandedFile(CallEditingBoard board, CallEditing call, CallFile file) {
        this.board = board;
        this.call = call;
        this.file = file;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent asked) throws IOException {
        var aside = Files.createTempFile("portail-", null);
        try {
            try (var out = Files.newOutputStream(aside)) {
                board.copyFile(call.id(), out);
            }
            asked.setFileName(file.name());
            asked.setContentType(file.type());
            asked.setContentLength(Files.size(aside));
            Files.copy(aside, asked.getOutputStream());
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
