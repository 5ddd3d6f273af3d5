package parley.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.junit.jupiter.api.Test;
import parley.analysis.SweepSummary;
import parley.arrangement.Arrangement;
import parley.arrangement.SampleSweeps;
import parley.arrangement.Tally;
import parley.outcome.Outcome;

class OutcomeStackTest {

    private static final int LAST = Outcome.values().length - 1;

    private final SweepSummary sweep = SampleSweeps.over(SampleSweeps.PRESSURE);
    private final XYIntervalSeriesCollection stack = stack(sweep);

    @Test
    void sharesReachExactlyOneHundredPerCent() {
        for (int item = 0; item < stack.getItemCount(LAST); item++) {
            assertThat(stack.getEndYValue(LAST, item)).isEqualTo(1);
        }
    }

    @Test
    void everyOutcomeBeginsWhereTheOneBeforeEnds() {
        for (int item = 0; item < stack.getItemCount(0); item++) {
            assertThat(stack.getStartYValue(0, item)).isZero();
            for (int outcome = 1; outcome <= LAST; outcome++) {
                assertThat(stack.getStartYValue(outcome, item)).isEqualTo(stack.getEndYValue(outcome - 1, item));
            }
        }
    }

    @Test
    void everyOutcomeIsAsHighAsItsShare() {
        Arrangement arrangement = Arrangement.of(sweep);
        Tally first = arrangement.at(arrangement.levels().get(0), "");
        for (Outcome outcome : Outcome.values()) {
            double height = stack.getEndYValue(outcome.ordinal(), 0) - stack.getStartYValue(outcome.ordinal(), 0);
            // Two roundings of numbers below 1.
            assertThat(height).isCloseTo(first.share(outcome).value(), Offset.offset(4 * Math.ulp(1.0)));
        }
    }

    @Test
    void pointsWithoutRunsAreLeftOut() {
        SweepSummary failed = SampleSweeps.with(sweep, List.of(SampleSweeps.failed(List.of("0.25"))));
        assertThat(stack(failed).getItemCount(0)).isZero();
    }

    private static XYIntervalSeriesCollection stack(SweepSummary summary) {
        Arrangement arrangement = Arrangement.of(summary);
        List<Double> places = arrangement.levels().stream().map(Double::valueOf).toList();
        return OutcomeStack.of(arrangement, "", places, 0);
    }
}
