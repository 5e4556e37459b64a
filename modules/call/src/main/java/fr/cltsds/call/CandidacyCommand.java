package fr.cltsds.call;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Role;
import fr.cltsds.room.InRoom;
import fr.cltsds.room.TerritoryId;
import java.util.UUID;

/** All that may be asked of a candidacy, each in the room of its territory. */
public sealed interface CandidacyCommand extends InRoom {

    /** «Candidater». The room is minted with the question, so that sending the same form twice asks once. */
    record RequestCandidacy(TerritoryId territory, CallId call, Lead lead) implements CandidacyCommand {}

    record OpenCandidacy(TerritoryId territory, Secret secret) implements CandidacyCommand {}

    /** Builds on a version of the answer, 0 when there was none; see {@link AnswerOutcome}. */
    record SaveAnswer(TerritoryId territory, CandidacyId candidacy, QuestionId question, Answer answer, int baseVersion)
            implements CandidacyCommand {}

    record AttachFile(TerritoryId territory, CandidacyId candidacy, QuestionId question, String name)
            implements CandidacyCommand {}

    record DetachFile(TerritoryId territory, CandidacyId candidacy, QuestionId question, UUID paper)
            implements CandidacyCommand {}

    /** Says who files, and sends her link; who was named before loses hers. */
    record NameSignatory(TerritoryId territory, CandidacyId candidacy, String name, String function, EmailAddress email)
            implements CandidacyCommand {}

    record ReopenCandidacy(TerritoryId territory, CandidacyId candidacy) implements CandidacyCommand {}

    record WithdrawCandidacy(TerritoryId territory, CandidacyId candidacy, String reason) implements CandidacyCommand {}

    record DeleteDraft(TerritoryId territory, CandidacyId candidacy) implements CandidacyCommand {}

    record SendCode(TerritoryId territory, Secret secret) implements CandidacyCommand {}

    /** Files the revision that the signatory has read over. */
    record FileCandidacy(TerritoryId territory, Secret secret, String code, int revision) implements CandidacyCommand {}

    record InviteCoWriter(
            TerritoryId territory, CandidacyId candidacy, String name, EmailAddress email, Role role, String message)
            implements CandidacyCommand {}

    record ResendInvitation(TerritoryId territory, UUID invitation) implements CandidacyCommand {}

    record RevokeInvitation(TerritoryId territory, UUID invitation) implements CandidacyCommand {}

    record AcceptInvitation(TerritoryId territory, Secret secret) implements CandidacyCommand {}

    record RemoveCoWriter(TerritoryId territory, CandidacyId candidacy, UUID membership) implements CandidacyCommand {}

    record WriteComment(TerritoryId territory, CandidacyId candidacy, QuestionId question, String text)
            implements CandidacyCommand {}

    record ReplyToComment(TerritoryId territory, UUID comment, String text) implements CandidacyCommand {}

    /** Says that a remark is settled, or opens it again. */
    record ResolveComment(TerritoryId territory, UUID comment, boolean resolved) implements CandidacyCommand {}
}
