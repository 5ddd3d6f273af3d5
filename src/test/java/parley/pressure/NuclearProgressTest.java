package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 7. */
class NuclearProgressTest {

    private static final NuclearProgress RULE = new NuclearProgress(true, "IRN", .5, .005, .01, .02, .1);

    @Test
    void pressureSpeedsItUpAndSabotageSlowsItDown() {
        // .5 + .005 + .01 * .6 - .02 * .4
        assertThat(RULE.next(.5, .6, .4, false)).isCloseTo(.503, within(1e-12));
    }

    @Test
    void standsStillWhileFrozen() {
        assertThat(RULE.next(.5, 1, 0, true)).isEqualTo(.5);
    }

    @Test
    void staysWithinItsScale() {
        assertThat(RULE.next(1, 1, 0, false)).isEqualTo(1);
        assertThat(RULE.next(0, 0, 1, false)).isZero();
    }
}
