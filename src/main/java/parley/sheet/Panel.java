package parley.sheet;

import java.util.List;
import parley.chart.Chart;

/**
 * One chart on a sheet.
 *
 * @param heading what stands above it, may be empty
 * @param chart   the chart
 * @param keys    what its lines mean, written to its right; empty where the legend of the sheet says so
 * @param weight  its height relative to the other panels of its column
 */
public record Panel(String heading, Chart chart, List<Key> keys, double weight) {

    private static final double GAP = 10;

    /** A panel of a sheet with a common legend. */
    public Panel(String heading, Chart chart) {
        this(heading, chart, List.of(), 1);
    }

    /** The room needed to the right of the chart. */
    double roomRight() {
        return GAP + Math.max(chart.roomRight(), keys.stream().mapToDouble(Key::width).max().orElse(0));
    }
}
