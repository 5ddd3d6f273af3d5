package parley.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import parley.analysis.Cell;
import parley.analysis.Fan;
import parley.analysis.SweepSummary;
import parley.arrangement.Arrangement;
import parley.arrangement.FactorName;
import parley.arrangement.Levels;
import parley.arrangement.SweepNotes;
import parley.chart.Chart;
import parley.chart.Ink;
import parley.chart.Renderers;
import parley.chart.Scale;
import parley.sheet.AxisTitle;
import parley.sheet.Caption;
import parley.sheet.Grid;
import parley.sheet.Key;
import parley.sheet.Keys;
import parley.sheet.Legend;
import parley.sheet.Panel;
import parley.sheet.Sheet;

/** How tension spreads over the rounds, among the runs still under way, in a few cells of the design. */
final class TensionFan implements Figure<SweepSummary> {

    private static final Color OUTER = Palette.tint(Palette.PLAIN, .75);
    private static final Color INNER = Palette.tint(Palette.PLAIN, .45);
    private static final Color MEDIAN = new Color(0x1B2447);
    private static final Color LEFT = new Color(0xB8610A);

    @Override
    public String name() {
        return "tension-fan";
    }

    @Override
    public boolean appliesTo(SweepSummary summary) {
        return summary.cells().stream().anyMatch(TensionFan::hasFan);
    }

    @Override
    public Sheet draw(SweepSummary summary) {
        List<Cell> fans = summary.cells().stream().filter(cell -> hasFan(cell) && isInFirstLine(summary, cell)).toList();
        List<Cell> shown = Levels.pick(fans, Arrangement.MOST_PANELS);
        List<Panel> panels = shown.stream().map(cell -> new Panel(heading(summary, cell), fan(summary, cell))).toList();
        Grid grid = Grid.of(panels, AxisTitle.rounds("Round", summary.daysPerRound()),
                new AxisTitle("Tension, and share of runs under way (0 to 1)", ""));
        Caption caption = new Caption("How tension spreads over the rounds", summary.title(), notes(summary, shown));
        Legend legend = new Keys(List.of(Key.area("5 to 95 % of runs", OUTER), Key.area("25 to 75 %", INNER),
                Key.line("Median", MEDIAN, Ink.LINE),
                Key.line("Share of runs still under way", LEFT, Ink.DASHED)));
        return new Sheet(caption, grid, legend);
    }

    private static boolean hasFan(Cell cell) {
        return cell.runs() > 0 && cell.tension().quantiles().length > 0;
    }

    /** Whether only the first factor sets the cell apart from the first cell, so that panels differ in one thing. */
    private static boolean isInFirstLine(SweepSummary summary, Cell cell) {
        List<String> first = summary.cells().get(0).levels();
        return first.size() < 2 || cell.levels().subList(1, first.size()).equals(first.subList(1, first.size()));
    }

    private static String heading(SweepSummary summary, Cell cell) {
        return IntStream.range(0, summary.factors().size())
                .mapToObj(i -> FactorName.at(summary.factors().get(i), cell.levels().get(i)))
                .collect(Collectors.joining(", "));
    }

    private static List<String> notes(SweepSummary summary, List<Cell> shown) {
        List<String> notes = new ArrayList<>();
        notes.add(SweepNotes.varied(summary));
        if (summary.factors().size() > 1) {
            notes.add("Shown: the cells in which all factors but the first stand at their first level.");
        }
        long line = summary.cells().stream().filter(cell -> isInFirstLine(summary, cell)).count();
        if (shown.size() < line) {
            notes.add(SweepNotes.leftOut(shown.size(), Math.toIntExact(line), "cells"));
        }
        notes.add(SweepNotes.runs(shown.stream().mapToLong(Cell::runs)));
        notes.add(SweepNotes.seed(summary));
        notes.add("Quantiles are taken over the runs still under way, so they change as runs end, and say little"
                + " where the dashed line is near 0.");
        return notes;
    }

    private static Chart fan(SweepSummary summary, Cell cell) {
        Chart chart = Chart.on(Scale.rounds(summary.rounds(), 0), Scale.unit());
        DeviationRenderer bands = Renderers.bands(1);
        bands.setSeriesFillPaint(0, OUTER);
        bands.setSeriesFillPaint(1, INNER);
        XYLineAndShapeRenderer lines = Renderers.lines(summary.rounds() == 1);
        lines.setSeriesPaint(0, MEDIAN);
        lines.setSeriesStroke(0, Ink.LINE);
        lines.setSeriesPaint(1, LEFT);
        lines.setSeriesStroke(1, Ink.DASHED);
        chart.addLayer(bands(cell.tension()), bands);
        chart.addLayer(lines(cell), lines);
        return chart;
    }

    private static XYIntervalSeriesCollection bands(Fan fan) {
        XYIntervalSeriesCollection bands = new XYIntervalSeriesCollection();
        int last = Fan.LEVELS.length - 1;
        for (int k = 0; k < last - k; k++) {
            bands.addSeries(band(fan, k, last - k));
        }
        return bands;
    }

    private static XYIntervalSeries band(Fan fan, int low, int high) {
        XYIntervalSeries band = new XYIntervalSeries(Fan.LEVELS[low], true, true);
        for (int i = 0; i < fan.quantiles().length; i++) {
            double[] row = fan.quantiles()[i];
            if (!Double.isNaN(row[low])) {
                band.add(i + 1, i + 1, i + 1, row[low], row[low], row[high]);
            }
        }
        if (band.getItemCount() == 1) {
            // A single round has no width of its own, so it takes the width of its slot.
            double round = band.getX(0).doubleValue();
            band.add(round - .5, round, round, band.getYValue(0), band.getYLowValue(0), band.getYHighValue(0));
            band.add(round + .5, round, round, band.getYValue(1), band.getYLowValue(1), band.getYHighValue(1));
        }
        return band;
    }

    private static XYSeriesCollection lines(Cell cell) {
        XYSeries median = new XYSeries("median");
        XYSeries left = new XYSeries("under way");
        Fan fan = cell.tension();
        for (int i = 0; i < fan.quantiles().length; i++) {
            median.add(i + 1, fan.quantiles()[i][Fan.LEVELS.length / 2]);
            left.add(i + 1, (double) fan.underWay()[i] / cell.runs());
        }
        XYSeriesCollection lines = new XYSeriesCollection(median);
        lines.addSeries(left);
        return lines;
    }
}
