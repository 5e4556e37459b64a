package fr.cltsds.ui.space.calls;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.call.CallFile;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.Locale;

/** A file to download, with its type and its weight said beforehand. */
final class FileNamed extends Span {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    FileNamed(Wording words, CallFile file, DownloadHandler content) {
        this(words, file, new Anchor(content, ""));
    }

    /** As everybody downloads it. */
    FileNamed(Wording words, CallFile file, String address) {
        this(words, file, new Anchor(address, ""));
    }

    private FileNamed(Wording words, CallFile file, Anchor link) {
        link.add(Icon.PAPERCLIP.with(file.name()));
        var type = file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        var weight = new Span(words.of("calls.file.kind", type, weight(words, file.size())));
        weight.addClassName("quiet");
        addClassName("file");
        add(link, weight);
    }

    private static String weight(Wording words, long size) {
        return size >= MEGA
                ? words.of("calls.file.megabytes", (double) size / MEGA)
                : words.of("calls.file.kilobytes", Math.max(1, size / KILO));
    }
}
