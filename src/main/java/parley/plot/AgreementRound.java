package parley.plot;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import parley.analysis.SweepSummary;
import parley.arrangement.Arrangement;
import parley.arrangement.FactorName;
import parley.arrangement.Levels;
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
import parley.sheet.Keys;
import parley.sheet.Panel;
import parley.sheet.Sheet;

/** When comprehensive deals come: a histogram of their rounds, one panel for each level of the factor on the axis. */
final class AgreementRound implements Figure<SweepSummary> {

    private static final int MOST_BINS = 40;

    @Override
    public String name() {
        return "agreement-round";
    }

    @Override
    public boolean appliesTo(SweepSummary summary) {
        return Tally.of(summary.cells()).deals() > 0;
    }

    @Override
    public Sheet draw(SweepSummary summary) {
        Arrangement arrangement = Arrangement.overOne(summary, Arrangement.of(summary).across());
        int width = (summary.rounds() + MOST_BINS - 1) / MOST_BINS;
        List<String> levels = Levels.pick(arrangement.levels(), Arrangement.MOST_PANELS);
        List<Tally> tallies = levels.stream().map(level -> arrangement.at(level, "")).toList();
        Scale shares = Scale.share(tallies.stream().mapToDouble(tally -> highest(tally, width)).max().orElse(1), 5);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            panels.add(new Panel(heading(arrangement, levels.get(i), tallies.get(i)),
                    histogram(tallies.get(i), width, summary.rounds(), shares)));
        }
        Grid grid = Grid.of(panels, AxisTitle.rounds("Round of the deal", summary.daysPerRound()),
                AxisTitle.shareOfRuns());
        Caption caption = new Caption("When comprehensive deals come", summary.title(),
                notes(arrangement, levels.size(), width));
        return new Sheet(caption, grid, Keys.NONE);
    }

    private static List<String> notes(Arrangement arrangement, int shown, int width) {
        List<String> notes = new ArrayList<>(SweepNotes.of(arrangement, arrangement.shown()));
        if (shown < arrangement.levels().size()) {
            notes.add(SweepNotes.leftOut(shown, arrangement.levels().size(), "levels"));
        }
        notes.add(width == 1 ? "One bar a round." : "One bar for " + width + " rounds.");
        notes.add("The bars of a panel sum to its share of comprehensive deals.");
        return notes;
    }

    private static String heading(Arrangement arrangement, String level, Tally tally) {
        String median = tally.deals() > 0 ? ", median round " + median(tally) : "";
        String count = SweepNotes.count(tally.deals(), "deal", "deals") + median;
        return arrangement.summary().factors().isEmpty() ? count
                : FactorName.at(arrangement.across(), level) + "\n" + count;
    }

    private static int median(Tally tally) {
        long half = (tally.deals() + 1) / 2;
        int round = 0;
        for (long seen = tally.dealRounds()[0]; seen < half; seen += tally.dealRounds()[round]) {
            round++;
        }
        return round;
    }

    private static Chart histogram(Tally tally, int width, int rounds, Scale shares) {
        Chart chart = Chart.on(Scale.rounds(rounds, 0), shares);
        chart.setDomainGridlinesVisible(false);
        XYIntervalSeries series = new XYIntervalSeries("deals", false, true);
        for (int first = 1; first <= rounds; first += width) {
            double share = share(tally, first, width);
            double end = Math.min(first + width, rounds + 1) - .5;
            series.add((first - .5 + end) / 2, first - .5, end, share, 0, share);
        }
        XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
        bars.addSeries(series);
        XYBarRenderer renderer = Renderers.bars();
        renderer.setSeriesPaint(0, Palette.of(Outcome.COMPREHENSIVE_DEAL));
        chart.addLayer(bars, renderer);
        if (tally.deals() == 0) {
            chart.addText("no deals", (rounds + 1) / 2.0, shares.high() / 2, Ink.FAINT);
        }
        return chart;
    }

    private static double highest(Tally tally, int width) {
        double highest = 0;
        for (int first = 1; first < tally.dealRounds().length; first += width) {
            highest = Math.max(highest, share(tally, first, width));
        }
        return highest;
    }

    private static double share(Tally tally, int first, int width) {
        long deals = 0;
        for (int round = first; round < Math.min(first + width, tally.dealRounds().length); round++) {
            deals += tally.dealRounds()[round];
        }
        return tally.runs() == 0 ? 0 : (double) deals / tally.runs();
    }
}
