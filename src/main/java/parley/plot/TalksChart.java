package parley.plot;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.annotations.XYBoxAnnotation;
import parley.chart.Chart;
import parley.chart.Scale;
import parley.domain.Channel;
import parley.outcome.Outcome;
import parley.sheet.Key;
import parley.trace.RoundRow;
import parley.trace.RunTrace;

/** Who meets whom and what is in force, round by round: one strip each for contact and for the
 * interim pact and the framework while they hold. */
final class TalksChart {

    private static final Color LIGHT = new Color(0x9FB3C8);
    private static final Color DARK = new Color(0x243B53);
    private static final Color EMPTY = Color.WHITE;
    private static final double HALF = .36;

    private TalksChart() {
    }

    static Chart of(RunTrace trace) {
        Chart chart = Chart.on(RunHistory.rounds(trace), Scale.names(List.of("framework", "interim pact", "contact")));
        chart.setRangeGridlinesVisible(false);
        trace.rows().forEach(row -> {
            box(chart, row, 0, TalksChart::framework);
            box(chart, row, 1, TalksChart::pact);
            box(chart, row, 2, TalksChart::contact);
        });
        return chart;
    }

    static List<Key> keys() {
        return List.of(Key.area("face to face", DARK), Key.area("indirect", LIGHT));
    }

    private static void box(Chart chart, RoundRow row, int strip, Function<RoundRow, Color> colour) {
        Color fill = colour.apply(row);
        if (!fill.equals(EMPTY)) {
            chart.addAnnotation(new XYBoxAnnotation(row.round() - .46, strip - HALF, row.round() + .46, strip + HALF,
                    null, null, fill));
        }
    }

    private static Color contact(RoundRow row) {
        return row.channel() == Channel.DIRECT ? DARK : row.channel() == Channel.INDIRECT ? LIGHT : EMPTY;
    }

    private static Color pact(RoundRow row) {
        return row.pact() ? Palette.of(Outcome.NON_AGGRESSION_PACT) : EMPTY;
    }

    private static Color framework(RoundRow row) {
        return row.framework() ? Palette.of(Outcome.FRAMEWORK) : EMPTY;
    }
}
