package fr.cltsds.ui.space.kit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The pictures of the workspace (lucide), always beside a word. */
public enum Icon {
    ARCHIVE,
    ARROW_DOWN,
    ARROW_LEFT,
    ARROW_RIGHT,
    ARROW_UP,
    BOOK_OPEN,
    CALENDAR_CLOCK,
    CHECK,
    CHEVRON_DOWN,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CIRCLE_DASHED,
    CIRCLE_QUESTION_MARK,
    CIRCLE_X,
    CLOCK,
    DOWNLOAD,
    ELLIPSIS,
    EYE,
    FILE_TEXT,
    FLASK_CONICAL,
    HISTORY,
    HOURGLASS,
    HOUSE,
    INBOX,
    INFO,
    LANDMARK,
    LIST_CHECKS,
    LOCK,
    LOG_OUT,
    MAIL,
    MAP_PIN,
    MARK,
    MEGAPHONE,
    MESSAGE_CIRCLE,
    MONITOR,
    MOON,
    PAPERCLIP,
    PEN_LINE,
    PHONE,
    PLUS,
    PRINTER,
    REFRESH_CW,
    SCALE,
    SEND,
    SIGNATURE,
    SUN,
    TRASH_2,
    TRIANGLE_ALERT,
    UNDO_2,
    UPLOAD,
    USER,
    USERS,
    X;

    private static final String SHEET = "../icons/space.svg#";

    /** The picture alone, unseen by screen readers: the word stands beside it. */
    public Span drawn() {
        var holder = new Span();
        holder.addClassName("icon-holder");
        holder.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        "<svg class=\"icon\" focusable=\"false\"><use href=\"" + SHEET + symbol() + "\"></use></svg>");
        return holder;
    }

    /** The picture and its word, on one line. */
    public Span with(String word) {
        var line = new Span(drawn(), new Span(word));
        line.addClassName("iconed");
        return line;
    }

    String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
