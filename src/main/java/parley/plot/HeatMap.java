package parley.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYBoxAnnotation;
import parley.analysis.SweepSummary;
import parley.arrangement.Arrangement;
import parley.arrangement.FactorName;
import parley.arrangement.Levels;
import parley.arrangement.SweepNotes;
import parley.arrangement.Tally;
import parley.chart.Chart;
import parley.chart.Ink;
import parley.chart.Scale;
import parley.outcome.Outcome;
import parley.sheet.AxisTitle;
import parley.sheet.Caption;
import parley.sheet.ColourBar;
import parley.sheet.Grid;
import parley.sheet.HeatScale;
import parley.sheet.Panel;
import parley.sheet.Sheet;

/** Two factors at once: the share of comprehensive deals, and the share of runs that end in a strike or a war. */
final class HeatMap implements Figure<SweepSummary> {

    private static final int MOST_LABELLED_COLUMNS = 12;
    private static final int MOST_LABELLED_ROWS = 25;

    @Override
    public String name() {
        return "heat-map";
    }

    @Override
    public boolean appliesTo(SweepSummary summary) {
        Arrangement arrangement = Arrangement.of(summary);
        return Tally.of(summary.cells()).runs() > 0 && arrangement.across().levels().size() > 1
                && arrangement.panels().filter(factor -> factor.levels().size() > 1).isPresent();
    }

    @Override
    public Sheet draw(SweepSummary summary) {
        Arrangement arrangement = Arrangement.of(summary);
        double highest = Math.max(highest(arrangement, HeatMap::deals), highest(arrangement, HeatMap::violence));
        Scale shares = Scale.share(highest, 8);
        List<Panel> panels = List.of(
                new Panel("Comprehensive deal", map(arrangement, HeatMap::deals, shares.high())),
                new Panel("Ended by limited strike or war", map(arrangement, HeatMap::violence, shares.high())));
        List<String> notes = new ArrayList<>(SweepNotes.of(arrangement, all(arrangement)));
        notes.add("Levels stand at equal distances.");
        if (isLabelled(arrangement)) {
            notes.add("Numbers in the cells are shares in %.");
        }
        Caption caption = new Caption("Deals and violence over two factors", summary.title(), notes);
        AxisTitle upward = FactorName.onAxis(arrangement.panels().orElseThrow());
        Grid grid = Grid.of(panels, FactorName.onAxis(arrangement.across()), upward);
        int height = grid.height(rows(arrangement).size(), isLabelled(arrangement) ? 20 : 11);
        return new Sheet(caption, grid, new ColourBar(AxisTitle.shareOfRuns().text(), shares), height);
    }

    private static double deals(Tally tally) {
        return tally.share(Outcome.COMPREHENSIVE_DEAL).value();
    }

    private static double violence(Tally tally) {
        long violent = 0;
        for (Outcome outcome : Outcome.values()) {
            violent += outcome.isViolent() ? tally.outcomes()[outcome.ordinal()] : 0;
        }
        return (double) violent / tally.runs();
    }

    private static double highest(Arrangement arrangement, ToDoubleFunction<Tally> share) {
        return all(arrangement).stream().filter(tally -> tally.runs() > 0).mapToDouble(share).max().orElse(1);
    }

    private static List<Tally> all(Arrangement arrangement) {
        return rows(arrangement).stream()
                .flatMap(row -> arrangement.levels().stream().map(level -> arrangement.at(level, row))).toList();
    }

    /** All levels of the second factor: a heat map has room for more of them than panels do. */
    private static List<String> rows(Arrangement arrangement) {
        return Levels.sorted(arrangement.panels().orElseThrow());
    }

    private static XYBoxAnnotation block(int column, int row, Color colour) {
        return new XYBoxAnnotation(column - .5, row - .5, column + .5, row + .5, Ink.THIN, colour, colour);
    }

    private static boolean isLabelled(Arrangement arrangement) {
        return arrangement.levels().size() <= MOST_LABELLED_COLUMNS && rows(arrangement).size() <= MOST_LABELLED_ROWS;
    }

    private static Chart map(Arrangement arrangement, ToDoubleFunction<Tally> share, double highest) {
        List<String> columns = arrangement.levels();
        List<String> rows = rows(arrangement);
        Chart chart = Chart.on(Scale.slots(columns, !arrangement.isNumeric()),
                Scale.slots(rows, !Levels.areNumeric(arrangement.panels().orElseThrow())));
        chart.setDomainGridlinesVisible(false);
        chart.setRangeGridlinesVisible(false);
        boolean labelled = isLabelled(arrangement);
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < rows.size(); row++) {
                Tally tally = arrangement.at(columns.get(column), rows.get(row));
                double value = tally.runs() == 0 ? Double.NaN : share.applyAsDouble(tally);
                Color colour = tally.runs() == 0 ? Color.WHITE : HeatScale.at(value / highest);
                chart.addAnnotation(block(column, row, colour));
                if (labelled) {
                    String text = tally.runs() == 0 ? "n/a" : SweepNotes.percent(value);
                    chart.addText(text, column, row, Palette.on(colour));
                }
            }
        }
        return chart;
    }
}
