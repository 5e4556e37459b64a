package fr.cltsds.call;

import static fr.cltsds.call.CandidacyRule.ONLY_THE_LEAD_DECIDES;
import static fr.cltsds.call.CandidacyRule.ONLY_WRITERS_WRITE;
import static fr.cltsds.call.CandidacyRule.THE_CANDIDACY_IS_BEING_WRITTEN;
import static fr.cltsds.call.CandidacyRule.THE_CANDIDACY_IS_FILED;
import static fr.cltsds.call.CandidacyRule.THE_CANDIDACY_WAS_NEVER_FILED;
import static fr.cltsds.call.CandidacyRule.THE_FILE_IS_COMPLETE;
import static fr.cltsds.call.CandidacyRule.THE_FILE_IS_THE_ONE_READ;
import static fr.cltsds.call.CandidacyRule.THE_REASON_IS_TOLD;
import static fr.cltsds.call.CandidacyRule.THE_SIGNATORY_IS_NAMED;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.kernel.Rules;
import fr.cltsds.room.TerritoryId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A territory's answer to the call (<i>candidature</i>), from first draft to filing, and beyond it to withdrawal. */
@Entity
@Table(schema = "call", name = "candidacy")
class Candidacy extends CandidacyNews {

    @Id
    private UUID id;

    @TenantId
    private UUID territoryId;

    private UUID callId;
    private int formVersion;

    @Enumerated(EnumType.STRING)
    private CandidacyStage stage;

    @Embedded
    private LeadColumns lead;

    @Embedded
    private @Nullable CandidacySignatory signatory;

    private int draftVersion;
    private int filedVersion;
    private @Nullable String number;
    private Instant begunAt;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant withdrawnAt;

    @Embedded
    private AnswerSheet sheet = new AnswerSheet();

    @Version
    @SuppressWarnings("UnusedVariable")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Candidacy() {}

    /** The draft that a request asked for, under the id that was minted with it. */
    Candidacy(TerritoryId territory, CandidacyRequest request, int formVersion, Instant now) {
        this.id = request.getCandidacyId();
        this.territoryId = territory.value();
        this.callId = request.getCallId();
        this.formVersion = formVersion;
        this.stage = CandidacyStage.DRAFT;
        this.lead = request.getLead();
        this.draftVersion = 1;
        this.begunAt = now;
        tell(new CandidacyEvent.DraftBegun(territory, id(), call(), now));
    }

    /** Keeps an answer; see {@link AnswerSheet#save}. */
    AnswerOutcome save(
            QuestionView question,
            Answer given,
            int base,
            CoWriter by,
            CallInSight call,
            Function<UUID, Optional<CandidacyAttachment>> kept,
            Instant now) {
        var checked = mayBeWritten(by, call, now)
                .flatMap(_ -> AnswerCheck.of(
                        question, given, paper -> kept.apply(paper).isPresent()));
        return switch (checked) {
            case Outcome.Refused<Answer>(var broken) -> new AnswerOutcome.Refused(broken);
            case Outcome.Done<Answer>(var answer) -> sheet.save(question, answer, base, by, kept, now);
        };
    }

    Outcome<Candidacy> mayBeWritten(CoWriter by, CallInSight call, Instant now) {
        return Rules.require(ONLY_WRITERS_WRITE, by.writes())
                .and(THE_CANDIDACY_IS_BEING_WRITTEN, isBeingWritten())
                .and(CandidacyRule.inTime(call, now, begunAt))
                .then(() -> this);
    }

    Outcome<Candidacy> nameSignatory(CandidacySignatory named, CoWriter by, CallInSight call, Instant now) {
        return Rules.require(ONLY_THE_LEAD_DECIDES, by.leads())
                .and(THE_CANDIDACY_IS_BEING_WRITTEN, isBeingWritten())
                .and(CandidacyRule.inTime(call, now, begunAt))
                .and(
                        THE_SIGNATORY_IS_NAMED,
                        LeadForm.fits(named.name()) && LeadForm.fits(named.function()),
                        LeadForm.LONGEST)
                .then(() -> {
                    if (!named.equals(signatory)) {
                        signatory = named;
                        sheet.change();
                    }
                    return this;
                });
    }

    /** What would be filed now, when nothing stands against it; {@code read} is the revision that the signatory has read over. */
    Outcome<FiledContent> readyToFile(CallInSight call, FormView form, int read, Instant now) {
        var missing = Completeness.of(this, call, form).missingWordings();
        return Rules.require(THE_CANDIDACY_IS_BEING_WRITTEN, isBeingWritten())
                .and(CandidacyRule.inTime(call, now, begunAt))
                .and(THE_FILE_IS_COMPLETE, missing.isEmpty(), missing.size(), String.join("\u202f; ", missing))
                .and(THE_FILE_IS_THE_ONE_READ, read == sheet.revision())
                .then(() -> FiledContent.of(this, call, form));
    }

    /** Files what {@link #readyToFile} gave; the number is asked for only the first time, and last. */
    FiledVersion file(FiledContent content, CallInSight call, Supplier<String> numbers, Instant now) {
        if (!isBeingWritten() || content.version() != draftVersion || content.revision() != sheet.revision()) {
            throw new IllegalStateException("What is filed is not what was ready");
        }
        var numbered = number == null ? numbers.get() : number;
        number = numbered;
        stage = CandidacyStage.FILED;
        filedVersion = draftVersion;
        tell(new CandidacyEvent.CandidacyFiled(territory(), id(), call(), filedVersion, now));
        return new FiledVersion(this, numbered, content, call.window().isLateAt(now), now);
    }

    Outcome<Candidacy> reopen(CoWriter by, CallInSight call, Instant now) {
        return Rules.require(ONLY_THE_LEAD_DECIDES, by.leads())
                .and(THE_CANDIDACY_IS_FILED, stage == CandidacyStage.FILED)
                .and(CandidacyRule.inTime(call, now, begunAt))
                .then(() -> {
                    if (!isBeingWritten()) {
                        draftVersion = filedVersion + 1;
                        sheet.change();
                        tell(new CandidacyEvent.CandidacyReopened(territory(), id(), call(), draftVersion, now));
                    }
                    return this;
                });
    }

    Outcome<Candidacy> withdraw(String reason, CoWriter by, Instant now) {
        return Rules.require(ONLY_THE_LEAD_DECIDES, by.leads())
                .and(THE_CANDIDACY_IS_FILED, stage == CandidacyStage.FILED)
                .and(
                        THE_REASON_IS_TOLD,
                        CandidacyReason.isTold(reason),
                        CandidacyReason.SHORTEST,
                        CandidacyReason.LONGEST)
                .then(() -> {
                    stage = CandidacyStage.WITHDRAWN;
                    withdrawnAt = now;
                    tell(new CandidacyEvent.CandidacyWithdrawn(territory(), id(), call(), now));
                    return this;
                });
    }

    Outcome<Candidacy> delete(CoWriter by, Instant now) {
        return Rules.require(ONLY_THE_LEAD_DECIDES, by.leads())
                .and(THE_CANDIDACY_WAS_NEVER_FILED, stage == CandidacyStage.DRAFT)
                .then(() -> forget(now));
    }

    /** Says that it is erased: its lead wished so, or its time of keeping is over. */
    Candidacy forget(Instant now) {
        tell(new CandidacyEvent.DraftDeleted(territory(), id(), call(), now));
        return this;
    }

    /** Whether a version stands that is not filed: the first, or one that was reopened. */
    boolean isBeingWritten() {
        return stage != CandidacyStage.WITHDRAWN && draftVersion > filedVersion;
    }

    CandidacyId id() {
        return new CandidacyId(id);
    }

    TerritoryId territory() {
        return new TerritoryId(territoryId);
    }

    CallId call() {
        return new CallId(callId);
    }

    int formVersion() {
        return formVersion;
    }

    CandidacyStage stage() {
        return stage;
    }

    Lead lead() {
        return lead.lead();
    }

    Optional<CandidacySignatory> signatory() {
        return Optional.ofNullable(signatory);
    }

    int draftVersion() {
        return draftVersion;
    }

    /** The latest filed version, 0 before the first. */
    int filedVersion() {
        return filedVersion;
    }

    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    Instant begunAt() {
        return begunAt;
    }

    AnswerSheet sheet() {
        return sheet;
    }
}
