package fr.cltsds.call;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a call is at a moment, and how it is read; what is done with it is in {@link Call}. */
@MappedSuperclass
abstract class CallState extends AbstractAggregateRoot<Call> {

    /** How long after its deadline a call goes to the archive. */
    private static final Period KEPT_AT_HAND = Period.ofYears(1);

    @Id
    UUID id;

    @Embedded
    CallIdentity identity;

    @Embedded
    CallPurpose purpose = CallPurpose.UNWRITTEN;

    @Embedded
    @EmbeddedColumnNaming("min_%s")
    PrincipleThresholds thresholds = PrincipleThresholds.PROPOSED;

    @Nullable
    Instant opensAt;

    @Nullable
    Instant closesAt;

    int graceHours;

    @Embedded
    @EmbeddedColumnNaming("contact_%s")
    CallContact contact = CallContact.NONE;

    String signatory = "";

    @Enumerated(EnumType.STRING)
    CallStage stage = CallStage.DRAFT;

    int formVersion;

    @Nullable
    Instant publishedAt;

    @Nullable
    Instant discontinuedAt;

    @Nullable
    String discontinuedReason;

    Instant editedAt;

    @Nullable
    UUID editedBy;

    @SuppressWarnings("UnusedVariable")
    boolean visible;

    @Version
    int version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "call_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<EligibilityEntry> eligibility = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "call_id", nullable = false, updatable = false)
    @OrderBy("position")
    List<ScoringEntry> grid = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "call_id", nullable = false, updatable = false)
    @OrderBy("number")
    List<CallSpecification> specifications = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "call_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<CallExtension> extensions = new ArrayList<>();

    CallId id() {
        return new CallId(id);
    }

    CallIdentity identity() {
        return identity;
    }

    CallPurpose purpose() {
        return purpose;
    }

    PrincipleThresholds thresholds() {
        return thresholds;
    }

    CallCalendar calendar() {
        return new CallCalendar(
                Optional.ofNullable(opensAt).map(CallClock::hour),
                Optional.ofNullable(closesAt).map(CallClock::hour),
                graceHours);
    }

    /** From when to when candidacies come in; nothing while the calendar is not set. */
    Optional<CallWindow> window() {
        return opensAt == null || closesAt == null
                ? Optional.empty()
                : Optional.of(new CallWindow(opensAt, closesAt, Duration.ofHours(graceHours)));
    }

    CallPhase phaseAt(Instant now) {
        return switch (stage) {
            case DRAFT -> CallPhase.DRAFT;
            case DISCONTINUED -> CallPhase.DISCONTINUED;
            case PUBLISHED -> window().map(window -> phaseIn(window, now)).orElse(CallPhase.ANNOUNCED);
        };
    }

    private static CallPhase phaseIn(CallWindow window, Instant now) {
        if (now.isBefore(window.opensAt())) {
            return CallPhase.ANNOUNCED;
        }
        if (window.isOpenAt(now)) {
            return CallPhase.OPEN;
        }
        var archivedOn = CallClock.hour(window.closesAt()).plus(KEPT_AT_HAND);
        return CallClock.hour(now).isBefore(archivedOn) ? CallPhase.CLOSED : CallPhase.ARCHIVED;
    }

    CallContact contact() {
        return contact;
    }

    String signatory() {
        return signatory;
    }

    /** The specification in force, or the one that is being written. */
    CallSpecification specification() {
        return specifications.getLast();
    }

    List<CallSpecification> specifications() {
        return List.copyOf(specifications);
    }

    List<EligibilityCriterion> eligibility() {
        return eligibility.stream().map(EligibilityEntry::criterion).toList();
    }

    List<ScoringCriterion> grid() {
        return grid.stream().map(ScoringEntry::criterion).toList();
    }

    List<CallPage.Extension> extensions() {
        return extensions.stream().map(CallExtension::view).toList();
    }

    int formVersion() {
        return formVersion;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    Optional<CallPage.Discontinuation> discontinuation() {
        return discontinuedAt == null || discontinuedReason == null
                ? Optional.empty()
                : Optional.of(new CallPage.Discontinuation(discontinuedAt, discontinuedReason));
    }

    LastEdit lastEdit() {
        return new LastEdit(version, editedAt, Optional.ofNullable(editedBy));
    }

    /** How often it was changed, when last, and by whom. */
    record LastEdit(int version, Instant at, Optional<UUID> by) {}
}
