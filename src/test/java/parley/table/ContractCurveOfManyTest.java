package parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.domain.End;
import parley.testworld.Issues;

/** Three principals: two prefer the high end, one the low end. */
class ContractCurveOfManyTest {

    private static final List<String> NAMES = List.of("H1", "H2", "L");
    private static final List<End> ENDS = List.of(End.HIGH, End.HIGH, End.LOW);

    private static ContractCurve pie() {
        return ContractCurve.of(Issues.of(NAMES, new double[] {1}, new double[] {1}, new double[] {1}), NAMES, ENDS, 1);
    }

    @Test
    void surplusIsThatOfTheWorstPlacedOfASide() {
        double place = pie().equalSurplus(new double[] {.3, .2, .1});
        // x - .3 = (1 - x) - .1
        assertThat(pie().utility(0, place)).isCloseTo(.6, within(1e-12));
    }

    @Test
    void leastSurplusesOfBothSidesAreEqual() {
        Random random = new Random(7);
        for (int trial = 0; trial < 500; trial++) {
            double[][] weights = new double[3][4];
            for (double[] row : weights) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = .05 + random.nextDouble();
                }
            }
            ContractCurve curve = ContractCurve.of(Issues.of(NAMES, weights), NAMES, ENDS, random.nextDouble());
            double[] required = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
            double place = curve.equalSurplus(required);
            double high = Math.min(curve.utility(0, place) - required[0], curve.utility(1, place) - required[1]);
            double low = curve.utility(2, place) - required[2];
            if (place > 0 && place < curve.end()) {
                assertThat(high).as("trial %d", trial).isCloseTo(low, within(1e-9));
            } else {
                assertThat(place == 0 ? high : low).as("trial %d", trial)
                        .isGreaterThanOrEqualTo(place == 0 ? low : high);
            }
        }
    }

    @Test
    void frontierIsThatOfTheSidesTogether() {
        ContractCurve curve = ContractCurve.of(Issues.of(NAMES, new double[] {.8, .2}, new double[] {.6, .4},
                new double[] {.2, .8}),
                NAMES, ENDS, 1);
        assertThat(curve.bid(1)).as("the issue that both of the high side care for is conceded first")
                .containsExactly(1, 0);
        assertThat(curve.utility(0, 1)).isCloseTo(.8, within(1e-12));
        assertThat(curve.utility(1, 1)).isCloseTo(.6, within(1e-12));
        assertThat(curve.utility(2, 1)).isCloseTo(.8, within(1e-12));
    }

    @Test
    void roomMustBeLeftForEveryone() {
        assertThat(pie().leavesRoom(new double[] {.2, .5, .4})).isTrue();
        assertThat(pie().leavesRoom(new double[] {.2, .7, .4})).isFalse();
    }

    @Test
    void nashPowerOfASideIsSharedAmongItsPrincipals() {
        // p = 1/2 for each side, 1/4 for each of the two: (1/4 + 1/4) / x = (1/2) / (1 - x)
        double place = pie().nash(new double[3], 0);
        assertThat(pie().utility(2, place)).isCloseTo(.5, within(1e-9));
    }
}
