package parley.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Equation 18, the commitment problem of benchmark A7 (iii). */
class PreventiveStrikeTest {

    /** Power p1 now and p2 after the red line: a step, because the logistic of 50 differs from 1 by 2e-22. */
    private static PreventiveStrike rising(double p1, double p2, double patience, double warCost) {
        return new PreventiveStrike(true, "B", p1, p2 - p1, .5, 1000, .1, patience, warCost);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.4, 0.5, 0.45", "0.8, 0.4, 0.5, 0.525", "0.95, 0.5, 0.2, 0.5268421053"})
    void isDueJustAboveTheThresholdOfTheTheory(double patience, double p1, double warCost, double threshold) {
        assertThat(rising(p1, threshold + 1e-6, patience, warCost).isDue(.45)).isTrue();
        assertThat(rising(p1, threshold - 1e-6, patience, warCost).isDue(.45)).isFalse();
    }

    @Test
    void isDueOnlyWhileTheShiftIsAhead() {
        PreventiveStrike rule = rising(.3, .6, .9, .3);
        assertThat(rule.isDue(.35)).as("too early").isFalse();
        assertThat(rule.isDue(.45)).as("in sight").isTrue();
        assertThat(rule.isDue(.55)).as("too late").isFalse();
    }

    @Test
    void powerIsHalfShiftedAtTheRedLine() {
        PreventiveStrike rule = new PreventiveStrike(true, "B", .3, .4, .85, 30, .1, .9, .3);
        assertThat(rule.powerAt(.85)).isCloseTo(.5, within(1e-12));
        assertThat(rule.powerAt(.95)).isCloseTo(.3 + .4 / (1 + Math.exp(-3)), within(1e-12));
    }

    @Test
    void switchedOffIsNeverDue() {
        assertThat(new PreventiveStrike(false, "B", .1, .9, .5, 1000, .1, 1, 0).isDue(.45)).isFalse();
    }
}
