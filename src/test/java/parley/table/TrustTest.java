package parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import parley.domain.Real;

/** Equation 12. */
class TrustTest {

    private static final Trust RULE = new Trust(true, .25, .5, .3, .05, -.12, -.3, -1.6, -.5, .04);
    private static final Trust FROZEN = new Trust(false, .25, .5, .3, .05, -.12, -.3, -1.6, -.5, .04);

    @Test
    void eventsAddToTheLogOdds() {
        double moved = RULE.moved(Trust.logOdds(.25), -1.6);
        // odds 1/3 times e^-1.6
        assertThat(Real.logistic(moved)).isCloseTo(1 / (1 + 3 * Math.exp(1.6)), within(1e-12));
    }

    @Test
    void equalAndOppositeEventsCancel() {
        assertThat(RULE.moved(RULE.moved(-.7, .25), -.25)).isCloseTo(-.7, within(1e-12));
    }

    @Test
    void switchedOffTrustStays() {
        assertThat(FROZEN.moved(.4, -1.6)).isEqualTo(.4);
    }

    @Test
    void keptStepCountsMoreForItsVerifiedShare() {
        assertThat(RULE.kept()).isCloseTo(.7 * .25 + .3 * .5, within(1e-12));
    }

    @Test
    void spoilersStrikeTakesTheLogOfTheUncontrolledShare() {
        assertThat(Trust.spoiled(.6)).isCloseTo(Math.log(.4), within(1e-12));
        assertThat(Trust.spoiled(0)).isZero();
    }

    @Test
    void spoilersStrikeStaysFiniteAtFullControl() {
        assertThat(Trust.spoiled(1)).isFinite().isLessThan(Trust.spoiled(.99));
    }

    @Test
    void priorsSurviveTheRoundTripThroughLogOdds() {
        for (int p = 1; p < 100; p++) {
            assertThat(Real.logistic(Trust.logOdds(p / 100.))).isCloseTo(p / 100., within(1e-12));
        }
    }

    @Test
    void certaintyIsBoundedSoThatEventsCanStillMoveIt() {
        assertThat(Trust.logOdds(0)).isFinite();
        assertThat(Trust.logOdds(1)).isFinite();
        assertThat(RULE.moved(Trust.logOdds(1), 100)).isEqualTo(Trust.logOdds(1));
        assertThat(RULE.moved(Trust.logOdds(1), -1.6)).isLessThan(Trust.logOdds(1));
        assertThat(RULE.moved(Trust.logOdds(0), -100)).isEqualTo(Trust.logOdds(0));
    }
}
