package parley.plot;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import parley.chart.Chart;
import parley.chart.Ink;
import parley.chart.Renderers;
import parley.chart.Scale;
import parley.sheet.AxisTitle;
import parley.sheet.Caption;
import parley.sheet.Grid;
import parley.sheet.Key;
import parley.sheet.Keys;
import parley.sheet.Panel;
import parley.sheet.Sheet;
import parley.trace.RoundRow;
import parley.trace.RunTrace;
import parley.world.Cause;

/** One run from its opening to its end: tension, talks, demands, pressure and trust over the same rounds. */
final class RunHistory implements Figure<RunTrace> {

    private static final int HEIGHT = 900;

    @Override
    public String name() {
        return "run-trace";
    }

    @Override
    public boolean appliesTo(RunTrace trace) {
        return !trace.rows().isEmpty();
    }

    @Override
    public Sheet draw(RunTrace trace) {
        List<Panel> panels = new ArrayList<>();
        panels.add(new Panel("Tension on the escalation ladder", LadderChart.of(trace), List.of(), 1.4));
        panels.add(new Panel("Talks", TalksChart.of(trace), TalksChart.keys(), .6));
        panels.add(stocks(trace, "Demand and reservation value (utility)",
                new Line("demand", RoundRow.Side::demand, Ink.LINE),
                new Line("reservation", RoundRow.Side::reservation, Ink.DASHED)));
        panels.add(stocks(trace, "Pressure applied and pain felt",
                new Line("pressure", RoundRow.Side::intensity, Ink.LINE),
                new Line("pain", RoundRow.Side::pain, Ink.DASHED)));
        panels.add(stocks(trace, "Trust in the other side", new Line("trust", RoundRow.Side::trust, Ink.LINE)));
        panels.forEach(panel -> markEnd(panel.chart(), trace));
        Grid grid = new Grid(panels, 1, AxisTitle.rounds("Round", trace.daysPerRound()), AxisTitle.NONE);
        return new Sheet(caption(trace), grid, Keys.NONE, HEIGHT);
    }

    private static Caption caption(RunTrace trace) {
        String end = trace.ending().outcome().label() + " in round " + trace.ending().round()
                + (trace.ending().cause().isEmpty() ? "" : ": " + Cause.valueOf(trace.ending().cause()).label());
        return new Caption("One run: " + end, trace.title(), List.of(
                "A single run, n = 1; run seed " + trace.seed() + ".",
                "Values at the end of each round.",
                "The coloured line marks the end, a red dot the rounds at the rung of strikes or war.",
                "One run shows how, not how often: its course is one draw among many."));
    }

    private static Panel stocks(RunTrace trace, String heading, Line... lines) {
        XYSeriesCollection values = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = Renderers.lines(trace.rows().size() == 1);
        List<Key> keys = new ArrayList<>();
        for (int side = 0; side < trace.principals().size(); side++) {
            for (Line line : lines) {
                renderer.setSeriesPaint(values.getSeriesCount(), Palette.party(side));
                renderer.setSeriesStroke(values.getSeriesCount(), line.stroke());
                values.addSeries(line.of(trace, side));
                String label = trace.principals().get(side) + ", " + line.what();
                keys.add(Key.line(label, Palette.party(side), line.stroke()));
            }
        }
        Chart chart = Chart.on(rounds(trace), scale(values));
        chart.addLayer(values, renderer);
        return new Panel(heading, chart, keys, 1);
    }

    /** [0, 1], or more where a utility lies outside. */
    private static Scale scale(XYSeriesCollection values) {
        double low = values.getRangeLowerBound(false);
        double high = values.getRangeUpperBound(false);
        boolean inside = low >= 0 && high <= 1 || Double.isNaN(low);
        return inside ? Scale.unit() : Scale.around(Math.min(0, low), Math.max(1, high));
    }

    private static void markEnd(Chart chart, RunTrace trace) {
        chart.addDomainMarker(new ValueMarker(trace.ending().round() + .5, Palette.of(trace.ending().outcome()),
                new BasicStroke(4)), Layer.FOREGROUND);
    }

    /** The rounds of a run, with room for the mark of its end. */
    static Scale rounds(RunTrace trace) {
        int last = trace.rows().get(trace.rows().size() - 1).round();
        return Scale.rounds(last, Math.max(.05, .02 * last));
    }

    private record Line(String what, ToDoubleFunction<RoundRow.Side> value, BasicStroke stroke) {

        XYSeries of(RunTrace trace, int side) {
            XYSeries series = new XYSeries(what + side);
            trace.rows().forEach(row -> series.add(row.round(), value.applyAsDouble(row.sides().get(side))));
            return series;
        }
    }
}
