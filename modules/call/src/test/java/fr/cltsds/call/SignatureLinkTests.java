package fr.cltsds.call;

import static fr.cltsds.call.CallOutcomeAssert.assertThat;
import static fr.cltsds.call.SignatureRule.A_CODE_WAS_SENT;
import static fr.cltsds.call.SignatureRule.CODES_ARE_A_MINUTE_APART;
import static fr.cltsds.call.SignatureRule.CODES_ARE_FEW_ENOUGH;
import static fr.cltsds.call.SignatureRule.THE_CODE_IS_RIGHT;
import static fr.cltsds.call.SignatureRule.THE_CODE_IS_STILL_GOOD;
import static fr.cltsds.call.SignatureRule.TRIES_ARE_LEFT;
import static fr.cltsds.call.SomeCandidacy.DEADLINE;
import static fr.cltsds.call.SomeCandidacy.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import fr.cltsds.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The signatory's link and the six digits that prove that she reads her own mail. */
class SignatureLinkTests {

    private final SignatureLink link =
            new SignatureLink(SomeCandidacy.complete().it(), Secret.draw(), DEADLINE, NOON);

    @Test
    void theRightCodeSignsOnceAndNeverTwice() {
        var code = link.sendCode(NOON).orThrow();

        assertThat(link.tryCode(code.digits(), after(1))).isDone();
        assertThat(link.tryCode(code.digits(), after(2))).isRefusedBecause(A_CODE_WAS_SENT);
    }

    @Test
    void aCodeIsSixDigitsTypedWithOrWithoutSpace() {
        var code = link.sendCode(NOON).orThrow();

        assertThat(code.digits()).matches("[0-9]{6}");
        assertThat(link.tryCode(
                        " " + code.digits().substring(0, 3) + " "
                                + code.digits().substring(3),
                        after(1)))
                .isDone();
    }

    @Test
    void aCodeIsGoodForTenMinutesToTheSecond() {
        var code = link.sendCode(NOON).orThrow();

        assertThat(link.codeGoodUntil(after(1))).contains(after(600));
        assertThat(link.tryCode(code.digits(), after(600))).isRefusedBecause(THE_CODE_IS_STILL_GOOD);
        assertThat(link.codeGoodUntil(after(600))).isEmpty();
        assertThat(link.tryCode(code.digits(), after(599))).isDone();
    }

    @Test
    void fiveWrongTriesEndACodeAndTheRightOneComesTooLate() {
        var code = link.sendCode(NOON).orThrow();
        var wrong = wrong(code);

        for (var left = 4; left > 0; left--) {
            assertThat(link.tryCode(wrong, after(1))).isRefusedBecause(THE_CODE_IS_RIGHT, List.of(left));
        }
        assertThat(link.tryCode(wrong, after(2))).isRefusedBecause(TRIES_ARE_LEFT);
        assertThat(link.tryCode(code.digits(), after(3))).isRefusedBecause(TRIES_ARE_LEFT);
        assertThat(link.codeGoodUntil(after(3))).isEmpty();
    }

    @Test
    void aNewCodeGivesFiveNewTriesAndTheOldOneIsWorthNothing() {
        var old = link.sendCode(NOON).orThrow();
        for (var tries = 0; tries < 5; tries++) {
            var _ = link.tryCode(wrong(old), after(1));
        }

        var fresh = link.sendCode(after(60)).orThrow();

        if (!fresh.equals(old)) {
            assertThat(link.tryCode(old.digits(), after(61))).isRefusedBecause(THE_CODE_IS_RIGHT);
        }
        assertThat(link.tryCode(fresh.digits(), after(62))).isDone();
    }

    @Test
    void aMinutePassesBetweenTwoCodes() {
        var _ = link.sendCode(NOON).orThrow();

        assertThat(link.sendCode(after(59))).isRefusedBecause(CODES_ARE_A_MINUTE_APART, List.of(1L));
        assertThat(link.untilNextCode(after(18))).isEqualTo(Duration.ofSeconds(42));
        assertThat(link.sendCode(after(60))).isDone();
    }

    @Test
    void aLinkSendsTwentyCodesAndNoMore() {
        for (var sent = 0; sent < 20; sent++) {
            var _ = link.sendCode(after(60L * sent)).orThrow();
        }

        assertThat(link.sendCode(after(60L * 20))).isRefusedBecause(CODES_ARE_FEW_ENOUGH, List.of(20));
    }

    @Test
    void beforeACodeIsAskedForNothingSigns() {
        assertThat(link.tryCode("000000", NOON)).isRefusedBecause(A_CODE_WAS_SENT);
        assertThat(link.untilNextCode(NOON)).isZero();
    }

    @Test
    void theSameDigitsAreKeptDifferentlyForAnotherLink() {
        var code = new SignatureCode("012345");

        assertThat(code.hashFor(UUID.randomUUID())).isNotEqualTo(code.hashFor(UUID.randomUUID()));
        assertThat(code).hasToString("SignatureCode[…]");
    }

    @Test
    void theLinkIsReadThirtyDaysAfterTheDeadlineUnlessItIsCancelled() {
        assertThat(link.opensAt(DEADLINE.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isTrue();
        assertThat(link.opensAt(DEADLINE.plus(Duration.ofDays(30)))).isFalse();

        link.cancel(NOON);

        assertThat(link.opensAt(NOON)).isFalse();
    }

    private static Instant after(long seconds) {
        return NOON.plusSeconds(seconds);
    }

    private static String wrong(SignatureCode code) {
        return code.digits().equals("111111") ? "222222" : "111111";
    }
}
