package parley.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeriesCollection;
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
 * How runs end: the shares of all outcomes stacked to 100 %. Areas along a factor of at least four numbers, bars
 * otherwise; one panel for each level of a second factor.
 */
final class OutcomeShares implements Figure<SweepSummary> {

    private static final int FEWEST_FOR_AREAS = 4;
    /** Smaller shares have no room for their number, in a bar as wide as the sheet and in one of several panels. */
    private static final double SMALLEST_LABELLED = .05;
    private static final double SMALLEST_IN_PANELS = .1;
    private static final double HALF_BAR = .38;
    /** More levels would hide the areas behind their lines. */
    private static final int MOST_MARKED = 21;
    private static final Color VEIL = new Color(255, 255, 255, 110);

    @Override
    public String name() {
        return "outcome-shares";
    }

    @Override
    public boolean appliesTo(SweepSummary summary) {
        return Tally.of(summary.cells()).runs() > 0;
    }

    @Override
    public Sheet draw(SweepSummary summary) {
        Arrangement arrangement = Arrangement.of(summary);
        boolean areas = arrangement.isNumeric() && arrangement.levels().size() >= FEWEST_FOR_AREAS;
        List<Panel> panels = arrangement.panelLevels().stream()
                .map(level -> new Panel(arrangement.heading(level),
                        areas ? areas(arrangement, level) : bars(arrangement, level)))
                .toList();
        List<String> notes = new ArrayList<>(SweepNotes.ofPanels(arrangement));
        notes.add(areas ? "Shares are joined linearly between the levels that were run (ticks)."
                : "Segments below " + SweepNotes.percent(smallest(arrangement)) + "\u00a0% carry no number.");
        Caption caption = new Caption("How runs end", summary.title(), notes);
        Legend legend = new Keys(Arrays.stream(Outcome.values())
                .map(outcome -> Key.area(outcome.label(), Palette.of(outcome))).toList());
        Grid grid = Grid.of(panels, FactorName.onAxis(arrangement.across()), AxisTitle.shareOfRuns());
        return areas ? new Sheet(caption, grid, legend)
                : new Sheet(caption, grid.lying(), legend, grid.height(arrangement.levels().size(), 26));
    }

    private static Chart areas(Arrangement arrangement, String panel) {
        Scale scale = Scale.levels(arrangement.levels(), 0);
        Chart chart = Chart.on(scale, Scale.share(1, 5));
        DeviationRenderer renderer = Renderers.bands(1);
        for (Outcome outcome : Outcome.values()) {
            renderer.setSeriesFillPaint(outcome.ordinal(), Palette.of(outcome));
        }
        chart.addLayer(OutcomeStack.of(arrangement, panel, scale.places(), 0), renderer);
        if (scale.places().size() <= MOST_MARKED) {
            scale.places().forEach(place ->
                    chart.addDomainMarker(new ValueMarker(place, VEIL, Ink.THIN), Layer.FOREGROUND));
        }
        return chart;
    }

    private static Chart bars(Arrangement arrangement, String panel) {
        Scale scale = Scale.names(arrangement.levels());
        Chart chart = Chart.lying(scale, Scale.share(1, 5));
        XYIntervalSeriesCollection stack = OutcomeStack.of(arrangement, panel, scale.places(), HALF_BAR);
        XYBarRenderer renderer = Renderers.bars();
        for (Outcome outcome : Outcome.values()) {
            renderer.setSeriesPaint(outcome.ordinal(), Palette.of(outcome));
            label(chart, stack, outcome, smallest(arrangement));
        }
        chart.addLayer(stack, renderer);
        arrangement.withoutRuns().forEach(level ->
                chart.addText("no runs", arrangement.levels().indexOf(level), .5, Ink.FAINT));
        return chart;
    }

    private static double smallest(Arrangement arrangement) {
        return arrangement.panelLevels().size() == 1 ? SMALLEST_LABELLED : SMALLEST_IN_PANELS;
    }

    private static void label(Chart chart, XYIntervalSeriesCollection stack, Outcome outcome, double smallest) {
        int series = outcome.ordinal();
        for (int i = 0; i < stack.getItemCount(series); i++) {
            double low = stack.getStartYValue(series, i);
            double high = stack.getEndYValue(series, i);
            if (high - low >= smallest) {
                chart.addText(SweepNotes.percent(high - low), stack.getXValue(series, i), (low + high) / 2,
                        Palette.on(Palette.of(outcome)));
            }
        }
    }
}
