package fr.cltsds.call;

import static fr.cltsds.call.CallRule.*;

import fr.cltsds.call.CallEvent.CallDeadlineExtended;
import fr.cltsds.call.CallEvent.CallDiscontinued;
import fr.cltsds.call.CallEvent.CallFormRevised;
import fr.cltsds.call.CallEvent.CallPublished;
import fr.cltsds.call.CallEvent.CallSpecificationRevised;
import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.papers.Paper;
import fr.cltsds.room.NationalTable;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A call for expressions of interest of the HCTS, from its first draft to its archive. */
@Entity
@NationalTable("Opened by the HCTS for the whole nation")
@Table(schema = "call", name = "call")
class Call extends CallState {

    @SuppressWarnings("NullAway.Init")
    protected Call() {}

    Call(CallId id, CallIdentity identity, @Nullable UUID by, Instant now) {
        this.id = id.value();
        this.identity = identity;
        this.specifications.add(new CallSpecification(1, "", ""));
        this.editedAt = now;
        this.editedBy = by;
    }

    // Writing, while it is a draft

    Outcome<Call> rename(CallIdentity newIdentity) {
        return CallIdentity.check(whileDraft(), newIdentity.year(), newIdentity.title())
                .then(() -> with(call -> call.identity = newIdentity));
    }

    Outcome<Call> describe(CallPurpose newPurpose, PrincipleThresholds newThresholds) {
        return newThresholds
                .check(newPurpose.check(whileDraft()))
                .then(() -> with(call -> {
                    call.purpose = newPurpose;
                    call.thresholds = newThresholds;
                }));
    }

    Outcome<Call> schedule(CallCalendar calendar, Instant now) {
        return calendar.check(whileDraft(), now)
                .then(() -> with(call -> {
                    call.opensAt = calendar.opening().orElse(null);
                    call.closesAt = calendar.deadline().orElse(null);
                    call.graceHours = calendar.graceHours();
                }));
    }

    Outcome<Call> restrictTo(List<EligibilityCriterion> criteria) {
        var rules = whileDraft();
        criteria.forEach(criterion -> {
            var _ = criterion.check(rules);
        });
        return rules.then(() -> with(call -> {
            call.eligibility.clear();
            IntStream.range(0, criteria.size())
                    .forEach(place -> call.eligibility.add(new EligibilityEntry(place, criteria.get(place))));
        }));
    }

    Outcome<Call> scoreBy(List<ScoringCriterion> criteria) {
        var rules = whileDraft();
        criteria.forEach(criterion -> {
            var _ = criterion.check(rules);
        });
        return rules.then(() -> with(call -> {
            call.grid.clear();
            IntStream.range(0, criteria.size())
                    .forEach(place -> call.grid.add(new ScoringEntry(place, criteria.get(place))));
        }));
    }

    Outcome<Call> specify(String text) {
        return CallTexts.fit(whileDraft(), CallPart.SPECIFICATION, text, CallTexts.PAGES)
                .then(() -> with(call -> call.specification().write(text)));
    }

    Outcome<Call> attach(Paper paper) {
        return whileDraft().then(() -> with(call -> call.specification().attach(paper)));
    }

    Outcome<Call> nameSignatory(String newSignatory) {
        return CallTexts.fit(whileDraft(), CallPart.SIGNATORY, newSignatory, CallTexts.LINE)
                .then(() -> with(call -> call.signatory = newSignatory));
    }

    /** At any time: whoever answers questions today must be reachable today; only not to nobody, once published. */
    Outcome<Call> nameContact(CallContact newContact) {
        var rules = newContact.check(Rules.none());
        if (stage != CallStage.DRAFT) {
            var _ = rules.and(CallReadiness.unwritten(newContact.missing()));
        }
        return rules.then(() -> with(call -> call.contact = newContact));
    }

    // Its life

    /** Makes it public, whole or not at all; from then on its clock runs. */
    Outcome<Call> publish(FormVersion form, Instant now) {
        return whileDraft()
                .and(CallReadiness.of(this, form, now))
                .then(() -> with(call -> {
                    call.stage = CallStage.PUBLISHED;
                    call.visible = true;
                    call.publishedAt = now;
                    call.formVersion = form.number();
                    call.eligibility.forEach(EligibilityEntry::publish);
                    call.grid.forEach(ScoringEntry::publish);
                    call.specification().publish(now);
                    var _ = call.registerEvent(new CallPublished(call.id(), now));
                }));
    }

    Outcome<Call> extend(LocalDateTime newDeadline, String reason, Instant now) {
        return whileOpen(now)
                .and(THE_HOUR_EXISTS_ONCE_IN_PARIS, CallClock.strikesOnce(newDeadline), CallPart.DEADLINE)
                .and(THE_DEADLINE_ONLY_MOVES_FORWARD, isLater(newDeadline))
                .and(THE_REASON_IS_GIVEN, CallTexts.isWritten(reason) && reason.length() <= CallTexts.SENTENCES)
                .then(() -> with(call -> call.moveDeadline(CallClock.instant(newDeadline), reason, now)));
    }

    private boolean isLater(LocalDateTime newDeadline) {
        return closesAt == null || CallClock.instant(newDeadline).isAfter(closesAt);
    }

    private void moveDeadline(Instant newDeadline, String reason, Instant now) {
        var former = Objects.requireNonNull(closesAt, "a call that is open has a deadline");
        closesAt = newDeadline;
        extensions.add(new CallExtension(former, newDeadline, reason, now));
        var _ = registerEvent(new CallDeadlineExtended(id(), former, newDeadline, now));
    }

    /** Replaces the public specification by a new version beside the former ones, and says what changed. */
    Outcome<Call> respecify(String text, String changeNote, Paper paper, Instant now) {
        return mayBeRespecified(text, changeNote, now)
                .then(() -> with(call -> {
                    var next = new CallSpecification(call.specification().number() + 1, text, changeNote);
                    next.attach(paper);
                    next.publish(now);
                    call.specifications.add(next);
                    var _ = call.registerEvent(new CallSpecificationRevised(call.id(), next.number(), now));
                }));
    }

    Rules mayBeRespecified(String text, String changeNote, Instant now) {
        return CallTexts.fit(whilePublic(now), CallPart.SPECIFICATION, text, CallTexts.PAGES)
                .and(EVERY_PART_IS_WRITTEN, CallTexts.isWritten(text), CallPart.SPECIFICATION)
                .and(
                        THE_CHANGE_IS_EXPLAINED,
                        CallTexts.isWritten(changeNote) && changeNote.length() <= CallTexts.PARAGRAPH);
    }

    /** Candidacies begun from now on answer this version of the form; those begun before keep theirs. */
    Outcome<Call> ask(FormVersion form, Instant now) {
        return whilePublic(now)
                .then(() -> with(call -> {
                    call.formVersion = form.number();
                    var _ = call.registerEvent(new CallFormRevised(call.id(), form.number(), now));
                }));
    }

    Outcome<Call> discontinue(String reason, Instant now) {
        return whileAlive(now)
                .and(THE_REASON_IS_GIVEN, CallTexts.isWritten(reason) && reason.length() <= CallTexts.SENTENCES)
                .then(() -> with(call -> {
                    call.stage = CallStage.DISCONTINUED;
                    call.discontinuedAt = now;
                    call.discontinuedReason = reason;
                    var _ = call.registerEvent(new CallDiscontinued(call.id(), now));
                }));
    }

    /** What stands against an act today, before anything is typed for it. */
    Rules may(CallAct act, Instant now) {
        return switch (act) {
            case PUBLISH, DISCARD -> whileDraft();
            case EXTEND -> whileOpen(now);
            case RESPECIFY, REVISE_FORM, ANSWER -> whilePublic(now);
            case DISCONTINUE -> whileAlive(now);
        };
    }

    private Rules whileOpen(Instant now) {
        return Rules.require(THE_CALL_IS_OPEN, phaseAt(now) == CallPhase.OPEN);
    }

    /** Published, neither given up nor archived. */
    private Rules whileAlive(Instant now) {
        return Rules.require(THE_CALL_IS_PUBLISHED, stage != CallStage.DRAFT)
                .and(THE_CALL_IS_NOT_DISCONTINUED, stage != CallStage.DISCONTINUED)
                .and(THE_CALL_IS_NOT_ARCHIVED, phaseAt(now) != CallPhase.ARCHIVED);
    }

    Rules whileDraft() {
        return Rules.require(THE_CALL_IS_STILL_A_DRAFT, stage == CallStage.DRAFT);
    }

    /** Published, not given up, and not closed yet. */
    Rules whilePublic(Instant now) {
        var phase = phaseAt(now);
        return Rules.require(THE_CALL_IS_PUBLISHED, phase != CallPhase.DRAFT)
                .and(THE_CALL_IS_NOT_DISCONTINUED, phase != CallPhase.DISCONTINUED)
                .and(THE_CALL_IS_NOT_CLOSED, phase != CallPhase.CLOSED && phase != CallPhase.ARCHIVED);
    }

    /** Who changed it last, and when: told to whoever comes after with an older copy. */
    Call editedBy(@Nullable UUID person, Instant now) {
        editedBy = person;
        editedAt = now;
        return this;
    }

    private Call with(Consumer<Call> change) {
        change.accept(this);
        return this;
    }
}
