package fr.cltsds.call;

import java.util.List;

/** A question and what was answered to it, in the words in which it is read. */
public record RecapAnswer(
        String anchor, String question, boolean required, List<String> lines, List<CandidacyAttachment> files) {

    public RecapAnswer {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && files.isEmpty();
    }
}
