package parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.domain.End;
import parley.testworld.Issues;

/** Two principals: numbers of section A3 of the model memo, recomputed by hand where a comment says so. */
class ContractCurveTest {

    private static final int HIGH = 0;
    private static final int LOW = 1;
    private static final List<String> NAMES = List.of("H", "L");
    private static final List<End> ENDS = List.of(End.HIGH, End.LOW);
    /** Bisection leaves 1e-12 of a position. */
    private static final double BISECTION = 1e-9;

    private static ContractCurve curve(double linkage, double[] high, double[] low) {
        return ContractCurve.of(Issues.of(NAMES, high, low), NAMES, ENDS, linkage);
    }

    private static ContractCurve pie() {
        return curve(.2, new double[] {1}, new double[] {1});
    }

    /** What a demand of the high side leaves the low side. */
    private static double left(ContractCurve curve, double demand) {
        return curve.utility(LOW, curve.position(HIGH, demand));
    }

    @Nested
    class Frontier {

        @ParameterizedTest
        @CsvSource({"0.5, 0.7166666667", "0.6, 0.65", "0.7, 0.5666666667", "0.8, 0.4833333333", "0.9, 0.4", "0, 1",
                "1, 0"})
        void ofTheMuscatWeightsIsTheFractionalKnapsack(double high, double low) {
            assertThat(left(curve(1, Issues.USA, Issues.IRN), high)).isCloseTo(low, within(1e-9));
        }

        @Test
        void isNowhereBeatenByABidOnAGrid() {
            double[] high = {.5, .3, .2};
            double[] low = {.2, .3, .5};
            ContractCurve curve = curve(1, high, low);
            for (int bid = 0; bid < 11 * 11 * 11; bid++) {
                double[] x = {bid % 11 / 10., bid / 11 % 11 / 10., bid / 121 / 10.};
                double forHigh = high[0] * x[0] + high[1] * x[1] + high[2] * x[2];
                double forLow = low[0] * (1 - x[0]) + low[1] * (1 - x[1]) + low[2] * (1 - x[2]);
                assertThat(left(curve, Math.min(1, forHigh))).as("bid %d", bid).isGreaterThanOrEqualTo(forLow - 1e-12);
            }
        }
    }

    @Nested
    class Linkage {

        @Test
        void leavesTheOtherSideBetweenAnEvenSplitAndTheFrontier() {
            ContractCurve frontier = curve(1, Issues.USA, Issues.IRN);
            ContractCurve before = curve(0, Issues.USA, Issues.IRN);
            for (double linkage : new double[] {.2, .5, .8, 1}) {
                ContractCurve mixed = curve(linkage, Issues.USA, Issues.IRN);
                for (double u = .05; u < 1; u += .05) {
                    assertThat(left(mixed, u)).as("L = %s, demand %s", linkage, u)
                            .isGreaterThan(left(before, u)).isLessThanOrEqualTo(left(frontier, u) + 1e-12);
                }
                before = mixed;
            }
        }

        @Test
        void withoutItIssuesAreSplitAlike() {
            ContractCurve curve = curve(0, new double[] {.7, .3}, new double[] {.3, .7});
            assertThat(curve.bid(curve.position(HIGH, .5))).containsExactly(new double[] {.5, .5}, within(1e-12));
            double middle = curve.nash(new double[2], 0);
            assertThat(curve.utility(HIGH, middle)).isCloseTo(.5, within(BISECTION));
            assertThat(curve.utility(LOW, middle)).isCloseTo(.5, within(BISECTION));
        }

        @Test
        void treatsBothEndsAlike() {
            // N4: the same two principals with the ends exchanged must find the mirrored deals.
            ContractCurve one = ContractCurve.of(Issues.of(NAMES, Issues.USA, Issues.IRN), NAMES, ENDS, .5);
            ContractCurve mirrored = ContractCurve.of(Issues.of(NAMES, Issues.USA, Issues.IRN), NAMES,
                    List.of(End.LOW, End.HIGH), .5);
            for (double u = 0; u <= 1; u += .1) {
                assertThat(mirrored.utility(1, mirrored.position(0, u))).as("left by a demand of %s", u)
                        .isCloseTo(one.utility(1, one.position(0, u)), within(1e-12));
            }
        }
    }

    @Nested
    class NashSolution {

        @Test
        void ofAPieFollowsTheDisagreementPoint() {
            assertThat(pie().utility(HIGH, pie().nash(new double[] {.2, 0}, 0))).isCloseTo(.6, within(BISECTION));
            assertThat(pie().utility(HIGH, pie().nash(new double[] {.3, .1}, 0))).isCloseTo(.6, within(BISECTION));
            assertThat(pie().utility(HIGH, pie().nash(new double[2], 0))).isCloseTo(.5, within(BISECTION));
        }

        @Test
        void leansByItsTilt() {
            // b = .6 for the high side: tilt = 2 b - 1 = .2; x = d + b (1 - d - d')
            assertThat(pie().utility(HIGH, pie().nash(new double[] {.2, .1}, .2))).isCloseTo(.62, within(BISECTION));
            assertThat(pie().utility(LOW, pie().nash(new double[] {.1, .2}, -.2))).isCloseTo(.62, within(BISECTION));
        }

        @Test
        void tradesIssues() {
            assertUtilities(curve(1, new double[] {.7, .3}, new double[] {.3, .7}), 0, 0, .7, .7);
            assertUtilities(curve(1, new double[] {.5, .3, .2}, new double[] {.2, .3, .5}), 0, 0, .65, .65);
        }

        @Test
        void ofTheMuscatWeights() {
            assertUtilities(curve(1, Issues.USA, Issues.IRN), 0, 0, .69, .575);
            assertUtilities(curve(1, Issues.USA, Issues.IRN), .42, .46, .624, .63);
        }

        @Test
        void doesNotChangeWithTheScaleOfTheWeights() {
            double[] tenfold = Arrays.stream(Issues.USA).map(weight -> 10 * weight).toArray();
            assertUtilities(curve(1, tenfold, Issues.IRN), 0, 0, .69, .575);
        }

        private void assertUtilities(ContractCurve curve, double dHigh, double dLow, double high, double low) {
            double place = curve.nash(new double[] {dHigh, dLow}, 0);
            assertThat(curve.utility(HIGH, place)).isCloseTo(high, within(BISECTION));
            assertThat(curve.utility(LOW, place)).isCloseTo(low, within(BISECTION));
        }
    }

    @Nested
    class EqualSurplus {

        @Test
        void splitsWhatTheDemandsLeave() {
            double place = pie().equalSurplus(new double[] {.415385, .561538});
            assertThat(pie().utility(HIGH, place)).isCloseTo(.4269235, within(1e-12));
            assertThat(pie().utility(LOW, place)).isCloseTo(.5730765, within(1e-12));
        }

        @Test
        void splitsAShortfallToo() {
            assertThat(pie().utility(HIGH, pie().equalSurplus(new double[] {.9, .5}))).isCloseTo(.7, within(1e-12));
        }

        @Test
        void stopsAtTheEndOfTheCurve() {
            assertThat(pie().equalSurplus(new double[] {3, 0})).isEqualTo(pie().end());
            assertThat(pie().equalSurplus(new double[] {0, 3})).isZero();
        }
    }

    @Nested
    class Room {

        @Test
        void isLeftWhereTheRequirementsAreCompatible() {
            assertThat(pie().leavesRoom(new double[] {.4, .5})).isTrue();
            assertThat(pie().leavesRoom(new double[] {.6, .5})).isFalse();
            assertThat(pie().leavesRoom(new double[] {1.1, -1})).isFalse();
        }

        @Test
        void isNotLostToRounding() {
            // Every pair is below (.45, .45), and the curve passes well above that.
            ContractCurve curve = curve(.8, Issues.USA, Issues.IRN);
            for (int i = 0; i < 100; i++) {
                for (int j = 0; j < 100; j++) {
                    double[] required = {.2 + i * .0025 + 1e-3 / 7, .2 + j * .0025 + 1e-3 / 3};
                    assertThat(curve.leavesRoom(required)).as("%s and %s", required[0], required[1]).isTrue();
                }
            }
        }
    }

    @Nested
    class RedLines {

        private final List<Issue> issues = List.of(
                Issues.issue(Map.of("H", .6, "L", .2), Map.of("L", new RedLine(0, .9))),
                Issues.issue(Map.of("H", .4, "L", .8), Map.of("L", new RedLine(0, .8), "H", new RedLine(.1, 1))));

        @Test
        void areNotCrossedAnywhere() {
            for (double linkage = 0; linkage <= 1; linkage += .125) {
                ContractCurve curve = ContractCurve.of(issues, NAMES, ENDS, linkage);
                for (double place = 0; place <= curve.end(); place += .01) {
                    double[] bid = curve.bid(place);
                    assertThat(bid[0]).isBetween(0., .9 + 1e-15);
                    assertThat(bid[1]).isBetween(.1 - 1e-15, .8 + 1e-15);
                }
            }
        }

        @Test
        void limitWhatADemandCanGet() {
            ContractCurve curve = ContractCurve.of(issues, NAMES, ENDS, 1);
            assertThat(curve.utility(HIGH, curve.position(HIGH, 1))).isCloseTo(.6 * .9 + .4 * .8, within(1e-12));
            assertThat(curve.utility(LOW, curve.position(LOW, 1))).isCloseTo(.2 + .8 * .9, within(1e-12));
        }

        @Test
        void thatLeaveNoValueAreRefused() {
            List<Issue> closed = List.of(Issues.issue(Map.of("H", 1., "L", 1.),
                    Map.of("H", new RedLine(.7, 1), "L", new RedLine(0, .6))));
            assertThatThrownBy(() -> ContractCurve.of(closed, NAMES, ENDS, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void demandsAreMetExactlyOnTheCurve() {
        ContractCurve curve = curve(.5, Issues.USA, Issues.IRN);
        for (double u = 0; u <= 1; u += .05) {
            assertThat(curve.utility(HIGH, curve.position(HIGH, u))).isCloseTo(u, within(1e-12));
            assertThat(curve.utility(LOW, curve.position(LOW, u))).isCloseTo(u, within(1e-12));
        }
    }

    @Test
    void ownBestIsOfferedWhereADemandIsOutOfReach() {
        assertThat(pie().position(HIGH, 1.5)).isEqualTo(pie().end());
        assertThat(pie().position(LOW, 1.5)).isZero();
    }
}
