package fr.cltsds.ui.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A letter of a demonstration, as its reader would see it. */
record Mail(String subject, String to, Moment written, State state, List<Piece> pieces, List<Attachment> files) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** What became of it. */
    record State(String label, String icon, String tone) {}

    /** Some of its words; with an address, a link into this very portal. */
    record Piece(String text, @Nullable String href) {}

    /** The text cut at its links, which lead to this portal whatever name it was given in the letter. */
    static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(text);
        var told = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(told, links.start()), null));
            pieces.add(new Piece(links.group(), URI.create(links.group()).getRawPath()));
            told = links.end();
        }
        pieces.add(new Piece(text.substring(told), null));
        return List.copyOf(pieces);
    }
}
