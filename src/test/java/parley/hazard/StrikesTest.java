package parley.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 16. */
class StrikesTest {

    private static final Strikes RULE = new Strikes(true, 2);

    @Test
    void probabilityFollowsTheFormula() {
        assertThat(RULE.probability(.08, .5, .6, 1)).isCloseTo(1 - Math.exp(-.08 * .5 * .36), within(1e-12));
    }

    @Test
    void whoHasNotDeployedCannotStrike() {
        assertThat(RULE.probability(5, 0, 1, 1)).isZero();
    }

    @Test
    void withoutTensionNobodyStrikes() {
        assertThat(RULE.probability(5, 1, 0, 1)).isZero();
    }

    @Test
    void calmMultipliesTheRate() {
        assertThat(RULE.probability(.08, .5, .6, .25)).isCloseTo(1 - Math.exp(-.02 * .5 * .36), within(1e-12));
    }

    @Test
    void switchedOffNobodyStrikes() {
        assertThat(new Strikes(false, 2).probability(5, 1, 1, 1)).isZero();
    }
}
