package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cltsds.call.CandidacyCommand.OpenCandidacy;
import fr.cltsds.call.CandidacyCommand.RequestCandidacy;
import fr.cltsds.kernel.Missing;
import fr.cltsds.kernel.Secret;
import fr.cltsds.people.Actor;
import fr.cltsds.people.Role;
import fr.cltsds.room.TerritoryId;
import fr.cltsds.testkit.ModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** «Candidater»: a link by letter, a draft by the link, and nothing told to anybody else. */
@ModuleTest
class CandidacyOpeningDeskTests {

    private final CandidacyDesks desks;

    @Autowired
    CandidacyOpeningDeskTests(ApplicationContext portal) {
        desks = new CandidacyDesks(portal);
    }

    @Test
    void aLeadAsksGetsALetterAndOpensTheDraftThatIsHers() {
        var draft = desks.opened();

        var page = desks.asLead(draft, () -> desks.page(draft));

        assertThat(page.status()).isEqualTo(CandidacyStatus.NOT_FILED);
        assertThat(page.role()).isEqualTo(Role.LEAD);
        assertThat(page.lead()).isEqualTo(CandidacyDesks.leadOf(draft.lead()));
        assertThat(desks.letters(draft.territory())).containsExactly("candidacy-opening", "candidacy-welcome");
        assertThat(desks.calls.asSecretary(() -> desks.calls.filings.counts(draft.call())))
                .isEqualTo(new FilingCounts(1, 0));
    }

    @Test
    void lookingBehindTheLinkUsesNothingUp() {
        var lead = CandidacyDesks.somebody();
        var territory = requested(lead);
        var secret = desks.secret(territory, "candidacy-opening");

        assertThat(desks.openings.opening(territory, secret).lead()).isEqualTo(CandidacyDesks.leadOf(lead));
        assertThat(desks.openings.opening(territory, secret).lead()).isEqualTo(CandidacyDesks.leadOf(lead));
        assertThat(open(territory, secret, lead)).isNotNull();
    }

    @Test
    void anUnknownATriedAndAUsedLinkAnswerAlike() {
        var lead = CandidacyDesks.somebody();
        var territory = requested(lead);
        var secret = desks.secret(territory, "candidacy-opening");

        missing(() -> open(territory, Secret.draw(), lead));
        missing(() -> open(TerritoryId.mint(), secret, lead));
        missing(() -> open(territory, secret, CandidacyDesks.somebody()));
        assertThat(open(territory, secret, lead)).isNotNull();
        missing(() -> open(territory, secret, lead));
        missing(() -> desks.openings.opening(territory, secret));
    }

    @Test
    void theSameFormSentTwiceSendsOneLetterAndAnotherFormInTheSameRoomIsRefused() {
        var call = desks.calls.published();
        var territory = TerritoryId.mint();
        var lead = CandidacyDesks.leadOf(CandidacyDesks.somebody());

        assertThat(desks.opening.request(new RequestCandidacy(territory, call, lead)))
                .isDone();
        assertThat(desks.opening.request(new RequestCandidacy(territory, call, lead)))
                .isDone();
        assertThat(desks.letters(territory)).hasSize(1);
        assertThat(desks.opening.request(
                        new RequestCandidacy(territory, call, CandidacyDesks.leadOf(CandidacyDesks.somebody()))))
                .isRefusedBecause(CandidacyRule.THE_REQUEST_IS_FRESH);
    }

    @Test
    void nobodyTakesOverARoomByAskingInIt() {
        var draft = desks.opened();
        var stranger = CandidacyDesks.somebody();

        var outcome = desks.opening.request(
                new RequestCandidacy(draft.territory(), draft.call(), CandidacyDesks.leadOf(stranger)));

        assertThat(outcome).isRefusedBecause(CandidacyRule.THE_REQUEST_IS_FRESH);
        missing(() -> desks.as(stranger, () -> desks.page(draft)));
    }

    @Test
    void theSameAddressAsksTwiceAndGetsTwoLinks() {
        var call = desks.calls.published();
        var lead = CandidacyDesks.somebody();
        var first = TerritoryId.mint();
        var second = TerritoryId.mint();

        assertThat(desks.opening.request(new RequestCandidacy(first, call, CandidacyDesks.leadOf(lead))))
                .isDone();
        assertThat(desks.opening.request(new RequestCandidacy(second, call, CandidacyDesks.leadOf(lead))))
                .isDone();

        assertThat(open(second, desks.secret(second, "candidacy-opening"), lead))
                .isNotNull();
        assertThat(open(first, desks.secret(first, "candidacy-opening"), lead)).isNotNull();
    }

    @Test
    void aClosedCallIsNotAnswered() {
        var call = desks.calls.published();
        var lead = CandidacyDesks.somebody();
        var inTime = TerritoryId.mint();
        assertThat(desks.opening.request(new RequestCandidacy(inTime, call, CandidacyDesks.leadOf(lead))))
                .isDone();
        var secret = desks.secret(inTime, "candidacy-opening");
        desks.calls.close(call);

        assertThat(desks.opening.request(new RequestCandidacy(TerritoryId.mint(), call, CandidacyDesks.leadOf(lead))))
                .isRefusedBecause(CandidacyRule.THE_CALL_IS_OPEN);
        assertThat(desks.opening.open(new OpenCandidacy(inTime, secret), lead))
                .isRefusedBecause(CandidacyRule.THE_CALL_IS_OPEN);
        missing(() -> desks.opening.request(
                new RequestCandidacy(TerritoryId.mint(), desks.calls.drafted(true), CandidacyDesks.leadOf(lead))));
    }

    private TerritoryId requested(Actor lead) {
        var territory = TerritoryId.mint();
        var _ = desks.opening
                .request(new RequestCandidacy(territory, desks.calls.published(), CandidacyDesks.leadOf(lead)))
                .orThrow();
        return territory;
    }

    private CandidacyId open(TerritoryId territory, Secret secret, Actor account) {
        return desks.opening.open(new OpenCandidacy(territory, secret), account).orThrow();
    }

    private static void missing(java.util.function.Supplier<?> act) {
        assertThatExceptionOfType(Missing.class).isThrownBy(act::get);
    }
}
