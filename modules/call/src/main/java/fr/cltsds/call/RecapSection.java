package fr.cltsds.call;

import java.util.List;

/** A section of a file to read over. */
public record RecapSection(String anchor, String title, List<RecapAnswer> answers) {

    public RecapSection {
        answers = List.copyOf(answers);
    }
}
