package fr.cltsds.call;

import static fr.cltsds.call.FormRule.ONE_VERSION_IS_WRITTEN_AT_A_TIME;
import static fr.cltsds.call.FormRule.THE_FIRST_VERSION_STAYS;
import static fr.cltsds.call.FormRule.THE_FORM_IS_STILL_A_DRAFT;
import static fr.cltsds.call.FormRule.THE_SECTION_IS_EMPTY;

import fr.cltsds.kernel.Broken;
import fr.cltsds.kernel.Ids;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One version of a call's form; once published it never changes, and the next one begins as its copy. */
@Entity
@NationalTable("Part of a call")
@Table(schema = "call", name = "form_version")
class FormVersion extends FormState {

    @SuppressWarnings("NullAway.Init")
    protected FormVersion() {}

    FormVersion(CallId call, int number, @Nullable UUID by, Instant now) {
        this.id = Ids.next();
        this.callId = call.value();
        this.number = number;
        this.editedAt = now;
        this.editedBy = by;
    }

    /** A draft of the next version, word for word, in which each question keeps its key. */
    Outcome<FormVersion> next(@Nullable UUID by, Instant now) {
        return Rules.require(ONE_VERSION_IS_WRITTEN_AT_A_TIME, isPublished()).then(() -> {
            var next = new FormVersion(call(), number + 1, by, now);
            for (var section : sections()) {
                var copy = next.put(section.title(), section.help());
                questionsOf(section.id()).forEach(question -> next.put(copy, question.key(), question.text()));
            }
            return next;
        });
    }

    Outcome<FormVersion> addSection(SectionId section, String title, String help) {
        return fits(title, help)
                .then(() ->
                        with(form -> form.sections.add(new FormSection(section, form.sections.size(), title, help))));
    }

    Outcome<FormVersion> editSection(SectionId section, String title, String help) {
        var edited = section(section);
        return fits(title, help).then(() -> with(_ -> edited.say(title, help)));
    }

    Outcome<FormVersion> moveSection(SectionId section, int place) {
        var moved = section(section);
        return whileDraft()
                .then(() -> with(form -> {
                    var order = new ArrayList<>(form.sections());
                    order.remove(moved);
                    order.add(Math.clamp(place, 0, order.size()), moved);
                    stand(order);
                }));
    }

    Outcome<FormVersion> removeSection(SectionId section) {
        var removed = section(section);
        return whileDraft()
                .and(THE_SECTION_IS_EMPTY, questionsOf(section).isEmpty(), removed.title())
                .then(() -> with(form -> {
                    form.sections.remove(removed);
                    stand(form.sections());
                }));
    }

    Outcome<FormVersion> addQuestion(SectionId section, QuestionId question, QuestionText text) {
        var into = section(section).id();
        return text.check(whileDraft())
                .then(() -> with(form -> form.questions.add(new FormQuestion(
                        question,
                        into,
                        form.questionsOf(into).size(),
                        FormKeys.free(text.wording(), form.keys()),
                        text))));
    }

    Outcome<FormVersion> editQuestion(QuestionId question, QuestionText text) {
        var edited = question(question);
        return text.check(whileDraft()).then(() -> with(_ -> edited.say(text)));
    }

    /** Puts the question at that place among the questions of a section, its own or another. */
    Outcome<FormVersion> moveQuestion(QuestionId question, SectionId section, int place) {
        var moved = question(question);
        var from = moved.section();
        var into = section(section).id();
        return whileDraft()
                .then(() -> with(form -> {
                    var order = new ArrayList<>(form.questionsOf(into));
                    order.remove(moved);
                    order.add(Math.clamp(place, 0, order.size()), moved);
                    stand(into, order);
                    if (!from.equals(into)) {
                        stand(from, form.questionsOf(from));
                    }
                }));
    }

    Outcome<FormVersion> removeQuestion(QuestionId question) {
        var removed = question(question);
        return whileDraft()
                .then(() -> with(form -> {
                    form.questions.remove(removed);
                    stand(removed.section(), form.questionsOf(removed.section()));
                }));
    }

    Outcome<FormVersion> publish(Instant now) {
        return whileDraft()
                .and(missing())
                .then(() -> with(form -> {
                    form.publishedAt = now;
                    form.visible = true;
                    form.sections.forEach(FormSection::publish);
                    form.questions.forEach(FormQuestion::publish);
                }));
    }

    /** Only a revision is given up; a first version goes with its call. */
    Rules mayBeDropped() {
        return whileDraft().and(THE_FIRST_VERSION_STAYS, number > 1);
    }

    /** What still stands between this version and its publication. */
    List<Broken> missing() {
        return FormReadiness.of(sections(), questions);
    }

    // How it is made, without asking: a copy, a template

    SectionId put(String title, String help) {
        var section = new FormSection(SectionId.mint(), sections.size(), title, help);
        sections.add(section);
        return section.id();
    }

    void put(SectionId section, String key, QuestionText text) {
        questions.add(new FormQuestion(
                QuestionId.mint(), section, questionsOf(section).size(), key, text));
    }

    private static void stand(List<FormSection> order) {
        order.forEach(section -> section.stand(order.indexOf(section)));
    }

    private static void stand(SectionId section, List<FormQuestion> order) {
        order.forEach(question -> question.stand(section, order.indexOf(question)));
    }

    private Rules whileDraft() {
        return Rules.require(THE_FORM_IS_STILL_A_DRAFT, !isPublished());
    }

    private Rules fits(String title, String help) {
        return QuestionText.fits(QuestionText.fits(whileDraft(), title, CallTexts.LINE), help, CallTexts.PARAGRAPH);
    }

    private FormVersion with(Consumer<FormVersion> change) {
        change.accept(this);
        return this;
    }

    FormVersion editedBy(@Nullable UUID person, Instant now) {
        editedBy = person;
        editedAt = now;
        return this;
    }
}
