package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Equation 5b. */
class BeliefsTest {

    private static final Beliefs RULE = new Beliefs(.05, .15, .2, .05);

    @Test
    void beliefMovesAShareOfTheWayToTheSignal() {
        // signal .2 * .5 + .05 * .4 = .12; .1 + .15 * (.12 - .1)
        assertThat(RULE.update(.1, .5, false, .4)).isCloseTo(.103, within(1e-12));
    }

    @Test
    void ultimatumDoublesTheCredibilityOfForce() {
        assertThat(RULE.update(0, .5, true, 0)).isCloseTo(2 * RULE.update(0, .5, false, 0), within(1e-12));
    }

    @Test
    void beliefRisesWithVisibleForce() {
        assertThat(RULE.update(.1, .9, false, 0)).isGreaterThan(RULE.update(.1, .1, false, 0));
    }

    @Test
    void signalIsClippedBeforeItIsLearnt() {
        assertThat(RULE.update(.4, 0, false, -10)).isCloseTo(.4 * .85, within(1e-12));
        assertThat(RULE.update(.4, 1, true, 100)).isCloseTo(.4 + .15 * .6, within(1e-12));
    }

    @Test
    void whoDoesNotLearnKeepsItsBelief() {
        assertThat(new Beliefs(.05, 0, 1, .2).update(.3, 1, true, 2)).isEqualTo(.3);
    }
}
