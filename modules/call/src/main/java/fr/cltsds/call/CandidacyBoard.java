package fr.cltsds.call;

import fr.cltsds.kernel.Outcome;
import fr.cltsds.room.Board;
import fr.cltsds.room.TerritoryId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a team reads its candidacy while it writes it: the draft, what it still needs, and who writes with whom. */
@Board
public class CandidacyBoard {

    private final Candidacies candidacies;
    private final Invitations invitations;
    private final SignatureLinks links;
    private final Comments comments;
    private final CallsInSight calls;
    private final CoWriters coWriters;
    private final RecapWriter recaps;
    private final Clock clock;

    CandidacyBoard(
            Candidacies candidacies,
            Invitations invitations,
            SignatureLinks links,
            Comments comments,
            CallsInSight calls,
            CoWriters coWriters,
            RecapWriter recaps,
            Clock clock) {
        this.candidacies = candidacies;
        this.invitations = invitations;
        this.links = links;
        this.comments = comments;
        this.calls = calls;
        this.coWriters = coWriters;
        this.recaps = recaps;
        this.clock = clock;
    }

    /** The candidacies of this territory, one for each call that it answers. */
    public List<CandidacyRow> rows(TerritoryId territory) {
        var _ = coWriters.acting();
        return candidacies.findAllByOrderByBegunAtAscIdAsc().stream()
                .map(this::row)
                .toList();
    }

    private CandidacyRow row(Candidacy candidacy) {
        var call = calls.get(candidacy.call());
        var form = calls.form(candidacy.call(), candidacy.formVersion());
        return new CandidacyRow(
                candidacy.id(),
                call.id(),
                call.title(),
                CandidacyStatus.of(candidacy, call, clock.instant()),
                call.deadline(),
                RecapContent.of(candidacy, call, form).territoryName(),
                candidacy.lead().organisation(),
                candidacy.number(),
                Completeness.of(candidacy, call, form).missing().size());
    }

    /** The draft; for its team only, never for somebody who looks in from the nation. */
    public CandidacyPage page(TerritoryId territory, CandidacyId id) {
        var me = coWriters.acting();
        var candidacy = candidacies.get(id);
        var call = calls.get(candidacy.call());
        var form = calls.form(candidacy.call(), candidacy.formVersion());
        var now = clock.instant();
        return new CandidacyPage(
                candidacy.id(),
                call.id(),
                call.title(),
                call.deadline(),
                call.contact(),
                CandidacyStatus.of(candidacy, call, now),
                RecapContent.of(candidacy, call, form).territoryName(),
                candidacy.lead(),
                candidacy.signatory().map(one -> signatory(one, candidacy)),
                candidacy.number(),
                candidacy.draftVersion(),
                candidacy.filedVersion(),
                me.role(),
                candidacy.mayBeWritten(me, call, now) instanceof Outcome.Done,
                candidacy.begunAt(),
                DraftRetention.erasedAt(call.deadline()),
                sections(candidacy, form),
                Completeness.of(candidacy, call, form));
    }

    private CandidacyPage.Signatory signatory(CandidacySignatory one, Candidacy candidacy) {
        var now = clock.instant();
        var sent = links.findByCandidacyId(candidacy.id().value()).stream()
                .filter(link -> link.opensAt(now))
                .map(SignatureLink::sentAt)
                .findFirst();
        return new CandidacyPage.Signatory(one.name(), one.function(), one.email(), sent);
    }

    private List<CandidacySection> sections(Candidacy candidacy, FormView form) {
        var open = openComments(candidacy);
        return form.sections().stream()
                .map(section -> new CandidacySection(
                        section.id(),
                        section.title(),
                        section.help(),
                        section.questions().stream()
                                .map(question -> CandidacyAnswer.of(
                                        question,
                                        candidacy.sheet(),
                                        open.getOrDefault(question.id().value(), 0L)
                                                .intValue()))
                                .toList()))
                .toList();
    }

    private Map<UUID, Long> openComments(Candidacy candidacy) {
        return comments.openOn(candidacy.id().value()).stream()
                .collect(Collectors.toMap(CommentCount::question, CommentCount::count));
    }

    /** What is still missing, for whoever writes, comments or reads. */
    public Completeness completeness(TerritoryId territory, CandidacyId id) {
        var _ = coWriters.acting();
        var candidacy = candidacies.get(id);
        return Completeness.of(
                candidacy, calls.get(candidacy.call()), calls.form(candidacy.call(), candidacy.formVersion()));
    }

    /** The draft as it would be filed now, to read over or to print. */
    public CandidacyRecap recap(TerritoryId territory, CandidacyId id) {
        var _ = coWriters.acting();
        var candidacy = candidacies.get(id);
        var call = calls.get(candidacy.call());
        var form = calls.form(candidacy.call(), candidacy.formVersion());
        return recaps.draft(
                RecapContent.of(candidacy, call, form), CandidacyStatus.of(candidacy, call, clock.instant()));
    }

    public CandidacyTeam team(TerritoryId territory, CandidacyId id) {
        var me = coWriters.acting();
        var now = clock.instant();
        var asked = invitations
                .findByCandidacyIdOrderById(candidacies.get(id).id().value())
                .stream()
                .map(invitation -> invitation.rowAt(now))
                .toList();
        return new CandidacyTeam(coWriters.all(), asked, me.leads());
    }
}
