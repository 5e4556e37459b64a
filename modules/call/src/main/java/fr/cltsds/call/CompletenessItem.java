package fr.cltsds.call;

/** A mandatory question that waits for its answer, and where it stands. */
public record CompletenessItem(
        QuestionId question, SectionId section, String sectionTitle, String wording, boolean file) {

    /** The place in the page: {@code question-…}. */
    public String anchor() {
        return "question-" + question;
    }
}
