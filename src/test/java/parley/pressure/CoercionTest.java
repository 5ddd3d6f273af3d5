package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.domain.PerInstrument;

/** Equations 1 and 2. Tolerances of 1e-12 leave room for the order of a handful of operations. */
class CoercionTest {

    private static final Coercion RULE = new Coercion(new PerInstrument(.35, .35, .15, .15, .3), .5, .25);
    private static final double[] NOTHING = {0, 0, 0, 0, 0};

    @Nested
    class FeltIntensity {

        @Test
        void isTheWeightedSumOverTheReferencePlusOwnCosts() {
            // (.35 * .4 + .35 * .2 + .15 * .1 + .15 * .2 + .3 * .1) / .5 + .07 = .57 + .07
            assertThat(RULE.felt(new double[] {.4, .2, .1, .2, .1}, 0, .07)).isCloseTo(.64, within(1e-12));
        }

        @Test
        void isRelievedOfItsEconomicPartOnly() {
            double[] economic = {.5, 0, 0, 0, 0};
            double[] other = {0, .5, .2, .1, .1};
            assertThat(RULE.felt(economic, .3, 0)).isCloseTo(.35 * .5 * .7 / .5, within(1e-12));
            assertThat(RULE.felt(economic, 1, 0)).isZero();
            assertThat(RULE.felt(other, 1, 0)).isEqualTo(RULE.felt(other, 0, 0));
        }

        @Test
        void isOwnCostAloneWithoutPressure() {
            assertThat(RULE.felt(NOTHING, 0, .12)).isEqualTo(.12);
        }

        @Test
        void neverExceedsOne() {
            assertThat(RULE.felt(new double[] {1, 1, 1, 1, 1}, 0, .5)).isEqualTo(1);
        }

        @Test
        void risesWithEveryInstrument() {
            for (int k = 0; k < 5; k++) {
                double[] more = {.1, .1, .1, .1, .1};
                double before = RULE.felt(more, 0, 0);
                more[k] += .1;
                assertThat(RULE.felt(more, 0, 0)).as("instrument %d", k).isGreaterThan(before);
            }
        }
    }

    @Nested
    class Intensity {

        @Test
        void isWhatATargetWithoutReliefWouldFeel() {
            double[] applied = {.3, .2, .5, .1, .2};
            assertThat(RULE.intensity(applied)).isCloseTo(RULE.felt(applied, 0, 0), within(1e-12));
        }

        @Test
        void isZeroWhereNothingIsFelt() {
            Coercion numb = new Coercion(new PerInstrument(0, 0, 0, 0, 0), .5, .25);
            assertThat(numb.intensity(new double[] {1, 1, 1, 1, 1})).isZero();
        }
    }

    @Nested
    class Pain {

        @Test
        void followsItsClosedFormUnderConstantPressure() {
            double pain = 0;
            for (int n = 1; n <= 60; n++) {
                pain = RULE.pain(pain, .6);
                assertThat(pain).as("round %d", n).isCloseTo(.6 * (1 - Math.pow(.75, n)), within(1e-12));
            }
        }

        @Test
        void restsAtTheFeltIntensity() {
            assertThat(RULE.pain(.4, .4)).isEqualTo(.4);
        }

        @Test
        void fadesWhenPressureIsLifted() {
            assertThat(RULE.pain(.4, 0)).isCloseTo(.3, within(1e-12));
        }

        @Test
        void jumpsToTheFeltIntensityAtFullAdjustment() {
            assertThat(new Coercion(RULE.weight(), .5, 1).pain(.2, .9)).isCloseTo(.9, within(1e-12));
        }
    }
}
