package parley.plot;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import parley.analysis.Estimate;
import parley.analysis.SweepSummary;
import parley.arrangement.Arrangement;
import parley.arrangement.FactorName;
import parley.arrangement.SweepNotes;
import parley.arrangement.Tally;
import parley.chart.Chart;
import parley.chart.Ink;
import parley.chart.Renderers;
import parley.chart.Scale;
import parley.outcome.Outcome;
import parley.sheet.AxisTitle;
import parley.sheet.Caption;
import parley.sheet.Grid;
import parley.sheet.Key;
import parley.sheet.Keys;
import parley.sheet.Legend;
import parley.sheet.Panel;
import parley.sheet.Sheet;

/**
 * The share of each outcome with its interval: lines in bands along a factor of numbers, points with error bars for
 * names. One panel for each level of a second factor.
 */
final class OutcomeIntervals implements Figure<SweepSummary> {

    /** Outcomes that stay below this share everywhere are named in the caption and not drawn. */
    private static final double SMALLEST = .01;
    private static final int ROW_PER_OUTCOME = 8;
    /** The part of a row over which the points of its outcomes are spread. */
    private static final double SPREAD = .76;
    /** With more levels the marks would cover the lines. */
    private static final int MOST_MARKED = 15;

    @Override
    public String name() {
        return "outcome-intervals";
    }

    @Override
    public boolean appliesTo(SweepSummary summary) {
        return Tally.of(summary.cells()).runs() > 0;
    }

    @Override
    public Sheet draw(SweepSummary summary) {
        Arrangement arrangement = Arrangement.of(summary);
        List<Outcome> outcomes =
                Arrays.stream(Outcome.values()).filter(outcome -> occurs(arrangement, outcome)).toList();
        boolean lines = arrangement.isNumeric() && arrangement.levels().size() > 1;
        Scale shares = Scale.share(highest(arrangement, outcomes), 5).withRoomBelow();
        List<Panel> panels = arrangement.panelLevels().stream().map(level -> new Panel(arrangement.heading(level), lines
                ? lines(arrangement, level, outcomes, shares)
                : points(arrangement, level, outcomes, shares))).toList();
        Caption caption = new Caption("Share of each outcome with 95 % intervals", summary.title(),
                notes(arrangement, outcomes, lines));
        Legend legend = new Keys(outcomes.stream()
                .map(outcome -> Key.marked(outcome.label(), Palette.of(outcome), Palette.mark(outcome))).toList());
        Grid grid = Grid.of(panels, FactorName.onAxis(arrangement.across()), AxisTitle.shareOfRuns());
        int row = Math.max(26, ROW_PER_OUTCOME * outcomes.size());
        return lines ? new Sheet(caption, grid, legend)
                : new Sheet(caption, grid.lying(), legend, grid.height(arrangement.levels().size(), row));
    }

    private static boolean occurs(Arrangement arrangement, Outcome outcome) {
        return arrangement.shown().stream().anyMatch(tally -> tally.share(outcome).value() >= SMALLEST);
    }

    private static double highest(Arrangement arrangement, List<Outcome> outcomes) {
        return arrangement.shown().stream().filter(tally -> tally.runs() > 0)
                .flatMap(tally -> outcomes.stream().map(tally::share)).mapToDouble(Estimate::high).max().orElse(1);
    }

    private static List<String> notes(Arrangement arrangement, List<Outcome> outcomes, boolean lines) {
        List<String> notes = new ArrayList<>(SweepNotes.ofPanels(arrangement));
        notes.add(SweepNotes.WILSON);
        if (lines) {
            notes.add("Lines join the levels that were run (ticks).");
        }
        String missing = Arrays.stream(Outcome.values()).filter(outcome -> !outcomes.contains(outcome))
                .map(Outcome::label).collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            notes.add("Not drawn, below 1\u00a0% everywhere: " + missing + ".");
        }
        return notes;
    }

    private static Chart lines(Arrangement arrangement, String panel, List<Outcome> outcomes, Scale shares) {
        Scale scale = Scale.levels(arrangement.levels(), .015);
        Chart chart = Chart.on(scale, shares);
        XYIntervalSeriesCollection estimates = estimates(arrangement, panel, outcomes, scale.places(), 0);
        DeviationRenderer bands = Renderers.bands(.17);
        XYLineAndShapeRenderer lines = Renderers.lines(arrangement.levels().size() <= MOST_MARKED);
        for (int i = 0; i < outcomes.size(); i++) {
            bands.setSeriesFillPaint(i, Palette.of(outcomes.get(i)));
            style(lines, i, outcomes.get(i));
        }
        chart.addLayer(estimates, bands);
        chart.addLayer(estimates, lines);
        return chart;
    }

    private static Chart points(Arrangement arrangement, String panel, List<Outcome> outcomes, Scale shares) {
        Scale scale = Scale.names(arrangement.levels());
        Chart chart = Chart.lying(scale, shares);
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorStroke(new BasicStroke(1.5f));
        renderer.setCapLength(0);
        for (int i = 0; i < outcomes.size(); i++) {
            style(renderer, i, outcomes.get(i));
        }
        chart.addLayer(estimates(arrangement, panel, outcomes, scale.places(), SPREAD), renderer);
        for (int i = 1; i < arrangement.levels().size(); i++) {
            chart.addDomainMarker(new ValueMarker(i - .5, Ink.GRID, Ink.THIN));
        }
        return chart;
    }

    private static void style(XYLineAndShapeRenderer renderer, int series, Outcome outcome) {
        renderer.setSeriesPaint(series, Palette.of(outcome));
        renderer.setSeriesStroke(series, Ink.LINE);
        renderer.setSeriesShape(series, Palette.mark(outcome));
        renderer.setSeriesShapesFilled(series, true);
    }

    /** One series an outcome; the points of a level are spread around its place. */
    private static XYIntervalSeriesCollection estimates(Arrangement arrangement, String panel, List<Outcome> outcomes,
                                                        List<Double> places, double spread) {
        XYIntervalSeriesCollection estimates = new XYIntervalSeriesCollection();
        List<String> levels = arrangement.levels();
        for (int k = 0; k < outcomes.size(); k++) {
            XYIntervalSeries series = new XYIntervalSeries(outcomes.get(k), false, true);
            for (int i = 0; i < levels.size(); i++) {
                Tally tally = arrangement.at(levels.get(i), panel);
                if (tally.runs() > 0) {
                    Estimate share = tally.share(outcomes.get(k));
                    double x = places.get(i) + spread * ((k + .5) / outcomes.size() - .5);
                    series.add(x, x, x, share.value(), share.low(), share.high());
                }
            }
            estimates.addSeries(series);
        }
        return estimates;
    }
}
