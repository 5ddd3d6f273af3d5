package parley.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.analysis.Cell;
import parley.analysis.SweepSummary;

class ArrangementTest {

    @Test
    void theFirstFactorOfNumbersRunsAlongTheAxis() {
        Arrangement arrangement = Arrangement.of(SampleSweeps.over(SampleSweeps.STRATEGY, SampleSweeps.SUPPORT));
        assertThat(arrangement.across()).isEqualTo(SampleSweeps.SUPPORT);
        assertThat(arrangement.panels()).contains(SampleSweeps.STRATEGY);
    }

    @Test
    void numbersAreSortedAndNamesAreNot() {
        assertThat(Arrangement.of(SampleSweeps.over(SampleSweeps.PRESSURE)).levels())
                .containsExactly("0.0", "0.25", "0.5", "0.75", "1.0");
        assertThat(Arrangement.of(SampleSweeps.over(SampleSweeps.STRATEGY)).levels())
                .isEqualTo(SampleSweeps.STRATEGY.levels());
    }

    @Test
    void runsArePooledOverTheFactorsThatAreNotShown() {
        SweepSummary sweep = SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.SUPPORT, SampleSweeps.STRATEGY);
        Arrangement arrangement = Arrangement.of(sweep);
        assertThat(arrangement.pooled()).containsExactly(SampleSweeps.STRATEGY);
        assertThat(arrangement.at("0.5", "1").runs()).isEqualTo(3 * 100);
        assertThat(arrangement.shown().stream().mapToLong(Tally::runs).sum())
                .isEqualTo(sweep.cells().stream().mapToLong(Cell::runs).sum());
    }

    @Test
    void atMostSixPanelsAreChosenFromTheFirstToTheLast() {
        assertThat(Arrangement.of(SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.MANY)).panelLevels())
                .hasSize(Arrangement.MOST_PANELS).startsWith("0").endsWith("39");
    }

    @Test
    void aDesignThatIsNotAGridGetsNoPanels() {
        SweepSummary grid = SampleSweeps.over(SampleSweeps.PRESSURE, SampleSweeps.SUPPORT);
        SweepSummary scattered = SampleSweeps.with(grid, List.of(grid.cells().get(0), grid.cells().get(4)));
        assertThat(Arrangement.of(scattered).panels()).isEmpty();
    }

    @Test
    void aSweepOfChanceAloneHasOneLevel() {
        assertThat(Arrangement.of(SampleSweeps.over()).levels()).containsExactly("all runs");
    }

    @Test
    void aNumberAtWhichEveryRunFailedIsNoLevelOfTheAxis() {
        SweepSummary failing = SampleSweeps.with(SampleSweeps.over(SampleSweeps.SUPPORT),
                List.of(SampleSweeps.over(SampleSweeps.SUPPORT).cells().get(0), SampleSweeps.failed(List.of("1"))));
        assertThat(Arrangement.of(failing).levels()).containsExactly("0");
        assertThat(Arrangement.of(failing).withoutRuns()).containsExactly("1", "2");
    }
}
