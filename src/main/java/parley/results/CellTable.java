package parley.results;

import java.util.List;
import parley.analysis.CellTally;
import parley.analysis.MeanIntervals;
import parley.analysis.Moments;

/**
 * The table {@code cells.csv}: one row a cell.
 *
 * <p>Its columns: {@code cell}, from 1; one column a factor, headed by its path; {@code runs} that came to their end;
 * {@code failed} runs, which count nowhere else; {@code deals}, the comprehensive ones; then {@code deal_round} (over
 * the deals alone), {@code peak_tension}, and {@code utility_NAME} and {@code cost_NAME} (pain-rounds) of each
 * principal, each as {@code _mean}, {@code _sd} (of the sample), {@code _low} and {@code _high}, the last two being the
 * 95 % interval of the mean, mean plus or minus t(0.975, n - 1) sd / sqrt(n); last {@code peak_rung_0} to {@code
 * peak_rung_7}, in how many runs that rung of the ladder was the highest. What cannot be known from so few runs is
 * empty.
 */
public final class CellTable {

    private static final List<String> PARTS = List.of("_mean", "_sd", "_low", "_high");

    private final Names names;
    private final MeanIntervals intervals = new MeanIntervals();

    /** The table with these names in its headings. */
    public CellTable(Names names) {
        this.names = names;
    }

    /** The row of headings. */
    public byte[] headings() {
        CsvBuffer row = new CsvBuffer().text("cell");
        names.paths().forEach(row::text);
        row.text("runs").text("failed").text("deals");
        heading(row, "deal_round");
        heading(row, "peak_tension");
        for (String principal : names.principals()) {
            heading(row, "utility_" + principal);
            heading(row, "cost_" + principal);
        }
        for (int rung = 0; rung < CellTally.RUNGS; rung++) {
            row.text("peak_rung_" + rung);
        }
        row.endRow();
        return row.toBytes();
    }

    /**
     * The row of a cell.
     *
     * @param number its number, from 1
     */
    public byte[] row(int number, List<String> levels, CellTally tally) {
        CsvBuffer row = new CsvBuffer().number(number);
        levels.forEach(row::text);
        row.number(tally.peakTension().count()).number(tally.failed()).number(tally.dealRound().count());
        mean(row, tally.dealRound());
        mean(row, tally.peakTension());
        for (int principal = 0; principal < names.principals().size(); principal++) {
            mean(row, tally.utility(principal));
            mean(row, tally.cost(principal));
        }
        for (long runs : tally.peakRungs()) {
            row.number(runs);
        }
        row.endRow();
        return row.toBytes();
    }

    private static void heading(CsvBuffer row, String measure) {
        PARTS.forEach(part -> row.text(measure + part));
    }

    private void mean(CsvBuffer row, Moments moments) {
        double halfWidth = intervals.halfWidth(moments);
        row.decimalOrEmpty(moments.mean()).decimalOrEmpty(moments.standardDeviation())
                .decimalOrEmpty(moments.mean() - halfWidth).decimalOrEmpty(moments.mean() + halfWidth);
    }
}
