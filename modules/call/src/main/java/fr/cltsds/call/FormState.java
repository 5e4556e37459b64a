package fr.cltsds.call;

import fr.cltsds.kernel.Missing;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a version of a form holds at a moment, and how it is read; what is done with it is in {@link FormVersion}. */
@MappedSuperclass
abstract class FormState {

    @Id
    UUID id;

    UUID callId;
    int number;

    @Nullable
    Instant publishedAt;

    Instant editedAt;

    @Nullable
    UUID editedBy;

    @SuppressWarnings("UnusedVariable")
    boolean visible;

    @Version
    int version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "form_id", nullable = false, updatable = false)
    List<FormSection> sections = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "form_id", nullable = false, updatable = false)
    List<FormQuestion> questions = new ArrayList<>();

    FormSection section(SectionId section) {
        return sections.stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow(() -> new Missing(section));
    }

    FormQuestion question(QuestionId question) {
        return questions.stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new Missing(question));
    }

    List<FormSection> sections() {
        return sections.stream()
                .sorted(Comparator.comparingInt(FormSection::position))
                .toList();
    }

    List<FormQuestion> questionsOf(SectionId section) {
        return questions.stream()
                .filter(question -> question.section().equals(section))
                .sorted(Comparator.comparingInt(FormQuestion::position))
                .toList();
    }

    List<String> keys() {
        return questions.stream().map(FormQuestion::key).toList();
    }

    CallId call() {
        return new CallId(callId);
    }

    int number() {
        return number;
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    CallState.LastEdit lastEdit() {
        return new CallState.LastEdit(version, editedAt, Optional.ofNullable(editedBy));
    }

    FormView view() {
        return new FormView(
                call(),
                number,
                sections().stream()
                        .map(section -> new SectionView(
                                section.id(),
                                section.title(),
                                section.help(),
                                questionsOf(section.id()).stream()
                                        .map(FormQuestion::view)
                                        .toList()))
                        .toList());
    }
}
