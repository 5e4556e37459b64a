package fr.cltsds.call;

import java.util.List;

/** A section of the draft, with its questions and their answers. */
public record CandidacySection(SectionId id, String title, String help, List<CandidacyAnswer> answers) {

    public CandidacySection {
        answers = List.copyOf(answers);
    }
}
