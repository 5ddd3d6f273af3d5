package parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.design.Factor;

class OutcomeTableTest {

    private static final Fan NO_FAN = new Fan(new double[0][], new long[0]);

    @Test
    void theTableShowsSharesWithIntervalsAndTheirSum() {
        String text = new OutcomeTable(sweep(cell("0.5", 0, 309, 120, 60, 200, 100, 150, 51, 10),
                cell("1", 4, 0, 0, 0, 0, 0, 0, 0, 996))).text(OutcomeTable.DEFAULT_ROWS);
        assertThat(text).isEqualTo("""
                                              Non-
               Comprehensive            aggression      Talks Stalemate,               Limited
    cell scale          deal  Framework       pact continuing  adjourned  Breakdown     strike           War   sum runs
       1   0.5     30.9 ±2.9  12.0 ±2.1   6.0 ±1.5  20.0 ±2.5  10.0 ±1.9  15.0 ±2.3   5.1 ±1.4      1.0 ±0.7 100.0 1000
       2     1    0.0 (<0.4) 0.0 (<0.4) 0.0 (<0.4) 0.0 (<0.4) 0.0 (<0.4) 0.0 (<0.4) 0.0 (<0.4) 100.0 (>99.6) 100.0  996
    Percent of runs; 95 % Wilson intervals; illustrative, not a forecast.
    4 runs failed and are not counted.
    """);
    }

    @Test
    void aTerminalOfOrdinaryWidthHoldsTheTable() {
        String text = new OutcomeTable(sweep(cell("0.5", 0, 309, 120, 60, 200, 100, 150, 51, 0),
                cell("1", 0, 0, 0, 0, 0, 0, 0, 500, 500))).text(OutcomeTable.DEFAULT_ROWS);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void theNotesSayWhatTheNumbersAreNot() {
        assertThat(new OutcomeTable(sweep(cell("1", 4, 1, 0, 0, 0, 0, 0, 0, 0))).text(10)).endsWith("""
                Percent of runs; 95 % Wilson intervals; illustrative, not a forecast.
                4 runs failed and are not counted.
                """);
    }

    @Test
    void aCellWithoutRunsHasNoShares() {
        assertThat(new OutcomeTable(sweep(cell("1", 9, 0, 0, 0, 0, 0, 0, 0, 0))).text(10).lines().toList().get(3))
                .doesNotContain("NaN").contains(" - ").endsWith(" 0");
    }

    @Test
    void cellsBeyondTheMostAreCounted() {
        Cell cell = cell("1", 0, 1, 0, 0, 0, 0, 0, 0, 0);
        assertThat(new OutcomeTable(sweep(cell, cell, cell)).text(1)).contains("2 more cells are not shown.");
    }

    @Test
    void pathsAreShortenedWhileTheyDiffer() {
        assertThat(ShortNames.of(List.of("parties.USA.scale", "parties.IRAN.scale", "tension.decay", "title")))
                .containsExactly("USA.scale", "IRAN.scale", "decay", "title");
    }

    private static SweepSummary sweep(Cell... cells) {
        List<String> levels = List.of(cells).stream().map(cell -> cell.levels().get(0)).toList();
        List<Factor> factors = List.of(new Factor("parties.USA.scale", levels));
        return new SweepSummary("A toy", factors, List.of(cells), 20, 14, 1000, 1);
    }

    private static Cell cell(String level, long failed, long... outcomes) {
        long runs = LongStream.of(outcomes).sum();
        return new Cell(List.of(level), runs, failed, outcomes, new long[21], NO_FAN);
    }
}
