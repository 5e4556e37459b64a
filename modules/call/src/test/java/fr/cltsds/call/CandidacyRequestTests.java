package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.SomeCandidacy.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.kernel.EmailAddress;
import fr.cltsds.kernel.Secret;
import fr.cltsds.room.TerritoryId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** «Candidater»: who one is, and the link that opens a draft once within seven days. */
class CandidacyRequestTests {

    private final Secret secret = Secret.draw();
    private final Lead lead = SomeCandidacy.lead(LeadKind.DEPARTEMENT);
    private final CandidacyRequest request =
            new CandidacyRequest(TerritoryId.mint(), SomeCandidacy.openCall().id(), lead, secret, NOON);

    @Test
    void theLinkOpensWithItsSecretForSevenDays() {
        assertThat(request.opensWith(secret, NOON.plus(Duration.ofDays(7)).minusSeconds(1)))
                .isTrue();
        assertThat(request.opensWith(secret, NOON.plus(Duration.ofDays(7)))).isFalse();
        assertThat(request.opensWith(Secret.draw(), NOON)).isFalse();
    }

    @Test
    void onceUsedItOpensNothing() {
        request.open(NOON);

        assertThat(request.opensWith(secret, NOON)).isFalse();
    }

    @Test
    void itIsForTheAddressThatWasGivenHoweverTheAccountCapitalisesIt() {
        assertThat(request.isFor(new EmailAddress("Claire.Lemoine@porteur.example")))
                .isTrue();
        assertThat(request.isFor(new EmailAddress("autre@porteur.example"))).isFalse();
    }

    @Test
    void theSameFormSentTwiceAsksForTheSame() {
        assertThat(request.asks(SomeCandidacy.openCall().id(), lead)).isTrue();
        assertThat(request.asks(SomeCandidacy.openCall().id(), SomeCandidacy.lead(LeadKind.REGION)))
                .isFalse();
    }

    @Test
    void aWholeFormIsReadWithItsSpacesLeftOut() {
        var form = new LeadForm(
                " Claire  Lemoine ",
                "chargée de mission",
                "CD 23",
                "999 000 011 00018",
                "claire@cd.example",
                "DEPARTEMENT");

        var read = form.read().orThrow();

        assertThat(read.siret().value()).isEqualTo("99900001100018");
        assertThat(read.name()).isEqualTo("Claire  Lemoine");
        assertThat(read.kind()).isEqualTo(LeadKind.DEPARTEMENT);
    }

    @Test
    void everyFieldThatIsMissingIsSaidAtOnce() {
        assertThat(new LeadForm(null, " ", "", null, "pas une adresse", "AUTRE").read())
                .isRefusedBecause(LeadRule.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"99900001100019", "9990000110001", "abc", "00000000000000", "999000011000180"})
    void aMalformedSiretIsRefused(String siret) {
        var form = new LeadForm("Claire", "chargée", "CD 23", siret, "claire@cd.example", "DEPARTEMENT");

        assertThat(form.read()).isRefusedBecause(LeadRule.THE_SIRET_IS_VALID);
    }

    @Test
    void anEstablishmentOfLaPosteIsExcepted() {
        var form = new LeadForm("Claire", "chargée", "La Poste", "35600000049837", "claire@poste.example", "OTHER");

        assertThat(form.read()).isDone();
    }

    @Test
    void aNameOfMoreThanTwoHundredCharactersIsRefused() {
        var form = new LeadForm("n".repeat(201), "chargée", "CD 23", "99900001100018", "claire@cd.example", "OTHER");

        assertThat(form.read()).isRefusedBecause(LeadRule.THE_NAME_IS_TOLD);
    }
}
