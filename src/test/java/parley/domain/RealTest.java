package parley.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RealTest {

    @Test
    void clipMovesToTheNearerEnd() {
        assertThat(Real.clip(-.1)).isZero();
        assertThat(Real.clip(1.1)).isEqualTo(1);
        assertThat(Real.clip(.3)).isEqualTo(.3);
    }

    @Test
    void logisticAndLogOddsUndoEachOther() {
        for (double p = .01; p < 1; p += .01) {
            assertThat(Real.logistic(Real.logOdds(p))).isCloseTo(p, within(1e-14));
        }
        assertThat(Real.logistic(0)).isEqualTo(.5);
    }

    @Test
    void hazardIsTheChanceOfAnEventOfThisRate() {
        assertThat(Real.hazard(0)).isZero();
        assertThat(Real.hazard(StrictMath.log(2))).isCloseTo(.5, within(1e-15));
        assertThat(Real.hazard(1e3)).isEqualTo(1);
    }

    @Test
    void weightsAreSummedInstrumentByInstrument() {
        assertThat(new PerInstrument(1, 2, 3, 4, 5).weigh(new double[] {.1, .2, .3, .4, .5}))
                .isCloseTo(5.5, within(1e-12));
    }
}
