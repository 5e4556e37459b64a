package fr.cltsds.ui.space.candidacy;

import fr.cltsds.call.Answer;
import fr.cltsds.call.AnswerOutcome;
import fr.cltsds.call.CandidacyAnswer;
import fr.cltsds.call.CandidacyCommand.SaveAnswer;
import fr.cltsds.call.QuestionId;
import fr.cltsds.ui.space.kit.Saved;
import fr.cltsds.wording.Wording;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps one answer as it is written, and puts what stands in the way before whoever writes it; nothing is ever written over in silence. */
final class AnswerKeeping {

    private final WritingDesks desks;
    private final Draft draft;
    private final QuestionId question;
    private final AnswerField field;
    private final AnswerMemory memory;
    private final Saved saved;
    private final QuestionBlock block;
    private final boolean required;
    private int base;
    private AnswerOutcome.@Nullable Conflict undecided;

    AnswerKeeping(
            WritingDesks desks,
            Draft draft,
            CandidacyAnswer answered,
            AnswerField field,
            AnswerMemory memory,
            Saved saved,
            QuestionBlock block) {
        this.desks = desks;
        this.draft = draft;
        this.question = answered.question().id();
        this.field = field;
        this.memory = memory;
        this.saved = saved;
        this.block = block;
        this.required = answered.question().required();
        over(answered.version());
    }

    private void over(int version) {
        base = version;
        memory.over(version);
    }

    /** While two answers wait for a choice, what is typed stays on the device. */
    void save() {
        if (undecided == null) {
            save(field.answer());
        } else {
            memory.keepAll();
        }
    }

    private void save(Answer answer) {
        switch (desks.answers().save(new SaveAnswer(draft.territory(), draft.candidacy(), question, answer, base))) {
            case AnswerOutcome.Saved done -> kept(done.version());
            case AnswerOutcome.Conflict conflict -> compare(conflict);
            case AnswerOutcome.Refused(var broken) -> {
                field.refuse(broken.stream().map(words()::of).collect(Collectors.joining(" ")));
                memory.keepAll();
                saved.refused();
            }
        }
    }

    private void kept(int version) {
        over(version);
        field.accept();
        if (field.holdsBack()) {
            memory.keepAll();
            saved.notYet();
        } else {
            memory.forget(field.parts());
            saved.at(desks.clock().instant());
            remindOfAnEmptyAnswer();
        }
    }

    /** An empty answer is kept as one; what it costs is said where it is. */
    private void remindOfAnEmptyAnswer() {
        if (required && field.answer().isEmpty()) {
            field.refuse(words().of("candidacy.required-empty"));
        }
    }

    private void compare(AnswerOutcome.Conflict conflict) {
        undecided = conflict;
        memory.keepAll();
        saved.notYet();
        var dialog = new ConflictDialog(words(), conflict, this::choose);
        block.tell(new ConflictNotice(words(), conflict, dialog::open));
        dialog.open();
    }

    private void choose(Answer chosen) {
        var conflict = undecided;
        if (conflict == null) {
            return;
        }
        undecided = null;
        block.tell();
        over(conflict.version());
        if (!chosen.equals(conflict.mine())) {
            field.show(chosen);
        }
        save(field.answer());
        field.enter();
    }

    /** What the device had kept and the portal never got. */
    void offer(Recalled recalled) {
        if (recalled.parts().equals(field.parts())) {
            memory.forgetAll();
        } else {
            block.tell(new RecalledNotice(words(), recalled, () -> take(recalled), this::drop));
        }
    }

    private void take(Recalled recalled) {
        block.tell();
        over(recalled.base());
        field.restore(recalled.parts());
        field.enter();
    }

    private void drop() {
        block.tell();
        memory.forgetAll();
        field.enter();
    }

    private Wording words() {
        return desks.words();
    }
}
