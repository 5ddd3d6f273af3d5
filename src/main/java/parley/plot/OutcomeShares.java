package parley.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import parley.analysis.SweepSummary;
import parley.outcome.Outcome;

/**
 * How runs end: the shares of all outcomes stacked to 100 %. Areas along a factor of at least four numbers, bars
 * otherwise; one panel for each level of a second factor.
 */
public final class OutcomeShares implements SweepFigure {

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
        return summary.cells().stream().anyMatch(cell -> cell.runs() > 0);
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
                : "Segments below " + Words.percent(smallest(arrangement)) + " carry no number.");
        Caption caption = new Caption("How runs end", summary.title(), notes);
        Legend legend = new Keys(Arrays.stream(Outcome.values())
                .map(outcome -> Key.area(outcome.label(), Palette.of(outcome))).toList());
        AxisTitle factor = AxisTitle.of(arrangement.across());
        if (areas) {
            return new Sheet(caption, Grid.of(panels, factor, AxisTitle.shareOfRuns()), legend);
        }
        Grid grid = Grid.of(panels, AxisTitle.shareOfRuns(), factor);
        return new Sheet(caption, grid, legend, Rows.height(grid, arrangement.levels().size(), 26));
    }

    private static XYPlot areas(Arrangement arrangement, String panel) {
        Scale scale = Scale.levels(arrangement.levels(), 0);
        XYPlot plot = Plots.on(scale, Scale.share(1, 5));
        DeviationRenderer renderer = Plots.bands(1);
        for (Outcome outcome : Outcome.values()) {
            renderer.setSeriesFillPaint(outcome.ordinal(), Palette.of(outcome));
        }
        plot.setDataset(OutcomeStack.of(arrangement, panel, scale.places(), 0));
        plot.setRenderer(renderer);
        if (scale.places().size() <= MOST_MARKED) {
            scale.places().forEach(place ->
                    plot.addDomainMarker(new ValueMarker(place, VEIL, Palette.THIN), Layer.FOREGROUND));
        }
        return plot;
    }

    private static XYPlot bars(Arrangement arrangement, String panel) {
        Scale scale = Scale.names(arrangement.levels());
        XYPlot plot = Plots.lying(scale, Scale.share(1, 5));
        XYIntervalSeriesCollection stack = OutcomeStack.of(arrangement, panel, scale.places(), HALF_BAR);
        XYBarRenderer renderer = Plots.bars();
        for (Outcome outcome : Outcome.values()) {
            renderer.setSeriesPaint(outcome.ordinal(), Palette.of(outcome));
            label(plot, stack, outcome, smallest(arrangement));
        }
        plot.setDataset(stack);
        plot.setRenderer(renderer);
        arrangement.withoutRuns().forEach(level -> plot.addAnnotation(
                Plots.text("no runs", arrangement.levels().indexOf(level), .5, Palette.FAINT)));
        return plot;
    }

    private static double smallest(Arrangement arrangement) {
        return arrangement.panelLevels().size() == 1 ? SMALLEST_LABELLED : SMALLEST_IN_PANELS;
    }

    private static void label(XYPlot plot, XYIntervalSeriesCollection stack, Outcome outcome, double smallest) {
        int series = outcome.ordinal();
        for (int i = 0; i < stack.getItemCount(series); i++) {
            double low = stack.getStartYValue(series, i);
            double high = stack.getEndYValue(series, i);
            if (high - low >= smallest) {
                String percent = String.valueOf(Math.round(100 * (high - low)));
                plot.addAnnotation(Plots.text(percent, stack.getXValue(series, i), (low + high) / 2,
                        Palette.on(Palette.of(outcome))));
            }
        }
    }
}
