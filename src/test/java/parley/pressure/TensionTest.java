package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.domain.PerInstrument;

/** Equation 6 and the ladder. */
class TensionTest {

    private static final Tension RULE = new Tension(.3, .2, new PerInstrument(.03, .16, .06, .01, .12), .02);

    @Test
    void fadesGeometricallyWithoutProvocation() {
        double tension = .8;
        for (int n = 1; n <= 40; n++) {
            tension = RULE.next(tension, 0);
            assertThat(tension).as("round %d", n).isCloseTo(.8 * Math.pow(.8, n), within(1e-12));
        }
    }

    @Test
    void constantProvocationLeadsToTheFixedPoint() {
        double tension = 0;
        for (int n = 0; n < 200; n++) {
            tension = RULE.next(tension, .1);
        }
        assertThat(tension).as("provocation / decay").isCloseTo(.5, within(1e-12));
    }

    @Test
    void staysWithinItsScale() {
        assertThat(RULE.next(.9, 3)).isEqualTo(1);
        assertThat(RULE.next(.1, -3)).isZero();
    }

    @Test
    void instrumentsAndThreatsProvokeAndReassuranceCalms() {
        double[] applied = {.5, .4, .3, .2, .1};
        // .015 + .064 + .018 + .002 + .012
        assertThat(RULE.provoked(applied, 0)).isCloseTo(.111, within(1e-12));
        assertThat(RULE.provoked(applied, 1)).isCloseTo(.131, within(1e-12));
        assertThat(RULE.provoked(applied, -1)).isCloseTo(.091, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.1249, 0", "0.125, 1", "0.25, 2", "0.3749, 2", "0.375, 3", "0.5, 4", "0.625, 5", "0.75, 5",
            "1, 5"})
    void rungIsTheEighthOfTensionAndStopsShortOfFire(double tension, int rung) {
        assertThat(Tension.rung(tension)).isEqualTo(rung);
    }
}
