package parley.plot;

import java.util.List;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import parley.arrangement.Arrangement;
import parley.arrangement.Tally;
import parley.outcome.Outcome;

/** Shares laid end to end: each outcome begins where the one before it ends, and the last one ends at 1. */
final class OutcomeStack {

    private OutcomeStack() {
    }

    /**
     * One series an outcome, in order. Points without runs are left out.
     *
     * @param places where the levels stand on the axis
     * @param half   half the width of a bar
     */
    static XYIntervalSeriesCollection of(Arrangement arrangement, String panel, List<Double> places, double half) {
        XYIntervalSeriesCollection stack = new XYIntervalSeriesCollection();
        for (Outcome outcome : Outcome.values()) {
            stack.addSeries(new XYIntervalSeries(outcome, false, true));
        }
        List<String> levels = arrangement.levels();
        for (int i = 0; i < levels.size(); i++) {
            add(stack, arrangement.at(levels.get(i), panel), places.get(i), half);
        }
        return stack;
    }

    private static void add(XYIntervalSeriesCollection stack, Tally tally, double x, double half) {
        if (tally.runs() == 0) {
            return;
        }
        long below = 0;
        for (Outcome outcome : Outcome.values()) {
            // Counts are summed before they are divided, so that the stack ends at exactly 1.
            long above = below + tally.outcomes()[outcome.ordinal()];
            double low = (double) below / tally.runs();
            double high = (double) above / tally.runs();
            stack.getSeries(outcome.ordinal()).add(x, x - half, x + half, high, low, high);
            below = above;
        }
    }
}
