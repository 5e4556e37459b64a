package fr.cltsds.ui.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole file, as the one who signs it reads it over.
 *
 * @param notice what she must know first, such as that the call is over or that a version stands filed
 * @param receiptHref where the receipt of the filed version is, when there is one
 * @param form asks for the code; nothing when there is nothing to sign now
 */
record Signing(
        String callTitle,
        String territory,
        String lead,
        String person,
        String function,
        String maskedEmail,
        State state,
        Deadline deadline,
        @Nullable String notice,
        @Nullable String receiptHref,
        List<Gap> missing,
        List<PrincipleLine> principles,
        List<Part> sections,
        String printHref,
        int revision,
        @Nullable Form form) {

    /** Where the file stands. */
    record State(String label, String icon, String tone) {}

    /** Something that is missing, and where to write it. */
    record Gap(String anchor, String label) {}

    /** A principle of the call, and what the file still has to say of it. */
    record PrincipleLine(String title, boolean respected, List<Gap> gaps) {}

    /** A section of the file. */
    record Part(String anchor, String title, List<Answered> answers) {}

    /** A question, and what was answered. */
    record Answered(
            String anchor,
            String question,
            boolean required,
            boolean empty,
            List<String> lines,
            List<Attachment> files) {}
}
