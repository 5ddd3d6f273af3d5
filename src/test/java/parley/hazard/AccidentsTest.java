package parley.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 14. */
class AccidentsTest {

    private static final Accidents RULE = new Accidents(true, .002, .12, 3, .75, .15);

    @Test
    void probabilityFollowsTheFormula() {
        // 1 - exp(-(.002 + .12 * .125)) = 1 - exp(-.017)
        assertThat(RULE.probability(.5, 1)).isCloseTo(.016856315365, within(1e-12));
    }

    @Test
    void baselineAloneActsAtZeroTension() {
        assertThat(RULE.probability(0, 1)).isCloseTo(1 - Math.exp(-.002), within(1e-12));
    }

    @Test
    void calmHalvesTheRateBornOfTensionAndNotTheBaseline() {
        assertThat(RULE.probability(.5, .5)).isCloseTo(1 - Math.exp(-.0095), within(1e-12));
        assertThat(RULE.probability(1, 0)).isEqualTo(RULE.probability(0, 1));
    }

    @Test
    void probabilityRisesWithTension() {
        for (int k = 0; k < 20; k++) {
            assertThat(RULE.probability((k + 1) / 20., 1)).isGreaterThan(RULE.probability(k / 20., 1));
        }
    }

    @Test
    void switchedOffNothingHappens() {
        assertThat(new Accidents(false, 5, 5, 1, .5, .1).probability(1, 1)).isZero();
    }

    @Test
    void enormousRatesStayProbabilities() {
        assertThat(new Accidents(true, 5, 5, 1, .5, .1).probability(1, 1)).isBetween(.9999, 1.);
    }
}
