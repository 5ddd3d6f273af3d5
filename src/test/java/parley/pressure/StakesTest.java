package parley.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Equations 3, 5 and 5a. */
class StakesTest {

    private static final Stakes RULE = new Stakes(.46, .08, .45, .75, .35, .1);

    @Nested
    class Humiliation {

        @Test
        void beginsAtTheThreshold() {
            assertThat(RULE.humiliation(.2)).isZero();
            assertThat(RULE.humiliation(.35)).isZero();
            assertThat(RULE.humiliation(.55)).isCloseTo(.2, within(1e-12));
        }
    }

    @Nested
    class ReservationValue {

        @Test
        void isTheWorthOfNoDealWithoutPressureAndAudience() {
            assertThat(RULE.reservation(0, 0, 0)).isEqualTo(.46);
        }

        @Test
        void addsTypePainHumiliationAndAudience() {
            // .46 + .08 * .5 - .45 * .55 + .75 * .2 + .06
            assertThat(RULE.reservation(.5, .55, .06)).isCloseTo(.4625, within(1e-12));
        }

        @Test
        void fallsWithPainUpToTheThresholdAndRisesBeyondIfBacklashExceedsLeverage() {
            assertThat(RULE.reservation(0, .3, 0)).isLessThan(RULE.reservation(0, .2, 0));
            assertThat(RULE.reservation(0, .6, 0)).isGreaterThan(RULE.reservation(0, .5, 0));
            assertThat(RULE.reservation(0, .35, 0)).isCloseTo(.46 - .45 * .35, within(1e-12));
        }

        @Test
        void staysWithinTheScale() {
            assertThat(RULE.reservation(20, 0, 0)).isEqualTo(1);
            assertThat(RULE.reservation(-20, 0, 0)).isZero();
        }
    }

    @Nested
    class TheShadowOfForce {

        @Test
        void mixesNoDealWithWar() {
            assertThat(RULE.underThreat(.5, .25)).isCloseTo(.75 * .5 + .25 * .1, within(1e-12));
        }

        @Test
        void isNothingWithoutBelievedAttack() {
            assertThat(RULE.underThreat(.5, 0)).isEqualTo(.5);
        }

        @Test
        void leavesWarAtCertainAttack() {
            assertThat(RULE.underThreat(.5, 1)).isCloseTo(.1, within(1e-12));
        }

        @Test
        void neverMakesNoDealMoreAttractive() {
            assertThat(RULE.underThreat(.05, .5)).isEqualTo(.05);
        }

        @Test
        void doesNotFallBelowZero() {
            assertThat(new Stakes(.46, 0, .45, .75, .35, -20).underThreat(.5, .5)).isZero();
        }
    }
}
