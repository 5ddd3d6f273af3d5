package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 4 and the audience term of equation 5. */
class DomesticTest {

    private static final Domestic RULE = new Domestic(.06, .5, .1, .3, .15);

    @Test
    void threatsAddToTheAudienceStockAndItDecays() {
        assertThat(RULE.audience(.2, .5)).isCloseTo(.9 * .2 + .06 * .5, within(1e-12));
    }

    @Test
    void conciliatoryWordsBindNobody() {
        assertThat(RULE.audience(.2, -1)).isEqualTo(RULE.audience(.2, 0)).isCloseTo(.18, within(1e-12));
    }

    @Test
    void constantThreatsLeadToTheFixedPoint() {
        double stock = 0;
        for (int n = 0; n < 400; n++) {
            stock = RULE.audience(stock, 1);
        }
        assertThat(stock).as("alpha / delta_A").isCloseTo(.6, within(1e-12));
    }

    @Test
    void audienceStockNeverExceedsOne() {
        assertThat(new Domestic(1, .5, 0, .3, .15).audience(.9, 1)).isEqualTo(1);
    }

    @Test
    void audienceCostZeroKeepsTheStockAtZero() {
        assertThat(new Domestic(0, .5, .1, .3, .15).audience(0, 1)).isZero();
    }

    @Test
    void faceSavingShedsItsShareOfTheLockIn() {
        assertThat(RULE.lockIn(.4, 0)).isCloseTo(.5 * .4 * .7, within(1e-12));
        assertThat(RULE.lockIn(.4, .3)).isCloseTo(.5 * .4 * .4, within(1e-12));
    }

    @Test
    void completeFaceSavingLeavesNoLockIn() {
        assertThat(RULE.lockIn(1, .7)).isZero();
        assertThat(RULE.lockIn(1, 5)).isZero();
    }
}
