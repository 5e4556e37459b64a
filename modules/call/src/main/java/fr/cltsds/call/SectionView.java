package fr.cltsds.call;

import java.util.List;

/** A section of the form, with its questions in order. */
public record SectionView(SectionId id, String title, String help, List<QuestionView> questions) {

    public SectionView {
        questions = List.copyOf(questions);
    }
}
