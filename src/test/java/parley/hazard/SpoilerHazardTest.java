package parley.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 17. */
class SpoilerHazardTest {

    @Test
    void isTheRateAtBothThresholds() {
        assertThat(SpoilerHazard.probability(.03, 0, 0, 0)).isCloseTo(.03, within(1e-15));
    }

    @Test
    void approachesTwiceTheRateNearADealAndNothingFarFromOne() {
        assertThat(SpoilerHazard.probability(.03, 40, 0, 0)).isCloseTo(.06, within(1e-12));
        assertThat(SpoilerHazard.probability(.03, -40, 0, 0)).isCloseTo(0, within(1e-12));
    }

    @Test
    void followsTheLogisticFunctionOfBothNearnesses() {
        // 2 * .03 / (1 + exp(-(8 * .2 + 4 * -.1))) * .7
        assertThat(SpoilerHazard.probability(.03, 1.6, -.4, .3))
                .isCloseTo(.06 / (1 + Math.exp(-1.2)) * .7, within(1e-12));
    }

    @Test
    void restraintHoldsBackInProportion() {
        assertThat(SpoilerHazard.probability(.1, 1, 1, .5))
                .isCloseTo(SpoilerHazard.probability(.1, 1, 1, 0) / 2, within(1e-15));
        assertThat(SpoilerHazard.probability(.1, 1, 1, 1)).isZero();
    }

    @Test
    void isClippedAtOneAndZeroAtRateZero() {
        assertThat(SpoilerHazard.probability(.9, 40, 0, 0)).isEqualTo(1);
        assertThat(SpoilerHazard.probability(0, 40, 40, 0)).isZero();
    }

    @Test
    void proximityRunsFromAGapOfFourTenthsToNone() {
        assertThat(SpoilerHazard.proximity(.4)).isZero();
        assertThat(SpoilerHazard.proximity(.1)).isCloseTo(.75, within(1e-12));
        assertThat(SpoilerHazard.proximity(0)).isEqualTo(1);
        assertThat(SpoilerHazard.proximity(-.3)).isEqualTo(1);
        assertThat(SpoilerHazard.proximity(1)).isZero();
    }
}
