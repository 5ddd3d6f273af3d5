package parley.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.analysis.SweepSummary;
import parley.arrangement.SampleSweeps;
import parley.outcome.Outcome;
import parley.sheet.Panel;
import parley.sheet.Sheet;
import parley.sheet.Svg;
import parley.trace.RunTrace;

class FiguresTest {

    static Stream<SweepSummary> sweeps() {
        return SampleSweeps.all();
    }

    static Stream<RunTrace> runs() {
        return SampleRuns.all();
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void everyFigureOfASweepSaysHowManyRunsFromWhichSeedAndThatItIsNoForecast(SweepSummary sweep) {
        for (Figure<SweepSummary> figure : applying(sweep)) {
            Sheet sheet = figure.draw(sweep);
            assertThat(sheet.caption().text()).as(figure.name())
                    .contains("n = ", "Root seed 4711.", "aried", "Talks under pressure",
                            "Illustrative, not a forecast.");
        }
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void everyFigureOfASweepCanBePainted(SweepSummary sweep) throws Exception {
        for (Figure<SweepSummary> figure : applying(sweep)) {
            assertThat(Svg.encode(figure.draw(sweep))).as(figure.name()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theFigureOfARunSaysHowItEndedAndThatItIsOneOfMany(RunTrace run) throws Exception {
        Sheet sheet = new RunHistory().draw(run);
        assertThat(sheet.caption().text()).contains(run.ending().outcome().label(), "run seed 815", "n = 1",
                "Illustrative, not a forecast.");
        assertThat(Svg.encode(sheet)).isNotEmpty();
    }

    @Test
    void aHeatMapNeedsTwoFactors() {
        assertThat(names(SampleSweeps.over(SampleSweeps.PRESSURE))).doesNotContain("heat-map");
        assertThat(names(SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.SUPPORT))).contains("heat-map");
    }

    @Test
    void withoutDealsThereIsNoFigureOfTheirRounds() {
        assertThat(names(SampleSweeps.withoutDeals())).doesNotContain("agreement-round").contains("outcome-shares");
    }

    @Test
    void aSweepInWhichEveryRunFailedHasNoFigure() {
        assertThat(names(SampleSweeps.with(SampleSweeps.over(), List.of(SampleSweeps.failed(List.of()))))).isEmpty();
    }

    @Test
    void aSecondFactorMakesOnePanelALevel() {
        Sheet sheet = new OutcomeShares().draw(SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.SUPPORT));
        assertThat(sheet.grid().panels()).extracting(Panel::heading).containsExactly("Pressure scale of IRN = 0",
                "Pressure scale of IRN = 1", "Pressure scale of IRN = 2");
    }

    @Test
    void panelsLeftOutAreOwnedUpTo() {
        SweepSummary sweep = SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.MANY);
        assertThat(new OutcomeShares().draw(sweep).caption().text()).contains("Shown: 9 of 40 levels");
        assertThat(new TensionFan().draw(sweep).caption().text()).contains("all factors but the first stand at their first level");
        assertThat(new HeatMap().draw(sweep).caption().text()).doesNotContain("Shown:");
    }

    @Test
    void intervalsEncloseTheirSharesAndNameTheirMethod() {
        Sheet sheet = new OutcomeIntervals().draw(SampleSweeps.over(SampleSweeps.PRESSURE));
        var estimates = (XYIntervalSeriesCollection) sheet.grid().panels().get(0).chart().getDataset();
        for (int item = 0; item < estimates.getItemCount(0); item++) {
            // At a share of 0 the lower end is a rounding error away from 0.
            assertThat(estimates.getYValue(0, item)).isBetween(estimates.getStartYValue(0, item) - 1e-15,
                    estimates.getEndYValue(0, item));
        }
        assertThat(sheet.caption().text()).contains("Wilson score, 95\u00a0%");
    }

    @Test
    void outcomesTooRareToDrawAreNamed() {
        Sheet sheet = new OutcomeIntervals().draw(SampleSweeps.over(SampleSweeps.PRESSURE));
        assertThat(sheet.caption().text()).contains("everywhere: ", Outcome.WAR.label());
        assertThat(sheet.grid().panels().get(0).chart().getDataset().getSeriesCount())
                .isLessThan(Outcome.values().length);
    }

    private static List<Figure<SweepSummary>> applying(SweepSummary sweep) {
        return Figures.ofSweep().stream().filter(figure -> figure.appliesTo(sweep)).toList();
    }

    private static List<String> names(SweepSummary sweep) {
        return applying(sweep).stream().map(Figure::name).toList();
    }
}
