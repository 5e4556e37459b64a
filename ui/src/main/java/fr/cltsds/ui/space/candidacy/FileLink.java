package fr.cltsds.ui.space.candidacy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.cltsds.call.CandidacyAttachment;
import fr.cltsds.ui.space.kit.Icon;
import fr.cltsds.wording.Wording;
import java.util.Locale;

/** A file to download, with its type and its weight said beforehand. */
final class FileLink extends Span {

    private static final long serialVersionUID = 1L;
    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    FileLink(Wording words, CandidacyAttachment file, DownloadHandler content) {
        var link = new Anchor(content, "");
        link.add(Icon.PAPERCLIP.with(file.name()));
        var weight = new Span(words.of("candidacy.file.kind", extension(file.name()), weight(words, file.size())));
        weight.addClassName("quiet");
        addClassName("file");
        add(link, weight);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String weight(Wording words, long size) {
        if (size >= MEGA) {
            return words.of("candidacy.file.megabytes", (double) size / MEGA);
        }
        return words.of("candidacy.file.kilobytes", Math.max(1, size / KILO));
    }
}
