package parley.results;

import parley.analysis.Cell;
import parley.analysis.Estimate;
import parley.outcome.Outcome;

/**
 * The table {@code summary.csv}: one row for each cell and outcome, in order.
 *
 * <p>Its columns: {@code cell}, from 1; one column a factor, headed by its path; {@code outcome}; {@code runs}, the
 * runs of the cell that came to their end; {@code count}, how many of them ended so; {@code share} of the runs, with
 * {@code share_low} and {@code share_high}, its 95 % Wilson score interval. The shares of a cell sum to 1. Where every
 * run of a cell failed, its shares are empty.
 */
public final class SummaryTable {

    private final Names names;

    /** The table with these names in its headings. */
    public SummaryTable(Names names) {
        this.names = names;
    }

    /** The row of headings. */
    public byte[] headings() {
        CsvBuffer row = new CsvBuffer().text("cell");
        names.paths().forEach(row::text);
        row.text("outcome").text("runs").text("count").text("share").text("share_low").text("share_high").endRow();
        return row.toBytes();
    }

    /**
     * The rows of a cell.
     *
     * @param number its number, from 1
     */
    public byte[] rows(int number, Cell cell) {
        CsvBuffer rows = new CsvBuffer();
        for (Outcome outcome : Outcome.values()) {
            Estimate share = cell.share(outcome);
            rows.number(number);
            cell.levels().forEach(rows::text);
            rows.text(outcome.name()).number(cell.runs()).number(cell.outcomes()[outcome.ordinal()])
                    .decimalOrEmpty(share.value()).decimal(share.low()).decimal(share.high()).endRow();
        }
        return rows.toBytes();
    }
}
