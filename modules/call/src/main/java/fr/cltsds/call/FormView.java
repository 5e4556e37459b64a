package fr.cltsds.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One version of a call's form, sections and questions in order. */
public record FormView(CallId call, int version, List<SectionView> sections) {

    public FormView {
        sections = List.copyOf(sections);
    }

    public Stream<QuestionView> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<QuestionView> question(QuestionId id) {
        return questions().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<QuestionView> question(String key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    /** The questions whose answers are evidence of this kind. */
    public List<QuestionView> feeding(Feeds feeds) {
        return questions().filter(question -> question.feeds() == feeds).toList();
    }
}
