package parley.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import parley.design.Factor;
import parley.outcome.Outcome;

/**
 * The outcomes of a sweep as a text table: one row a cell, one column an outcome, in percent with half the width of the
 * 95 % interval. A share of exactly 0 or 1 is shown with the far end of its interval instead, so that "never seen" is
 * not read as "cannot happen": {@code 0.0 (<0.4)}.
 */
public final class OutcomeTable {

    /** So many cells are shown unless more are asked for. */
    public static final int DEFAULT_ROWS = 60;

    private static final double PERCENT = 100;
    private static final int WIDEST_LEVEL = 24;
    private static final String NOTE = "Percent of runs; 95 % Wilson intervals; illustrative, not a forecast.";

    private final SweepSummary sweep;

    /** The table of a sweep. */
    public OutcomeTable(SweepSummary sweep) {
        this.sweep = sweep;
    }

    /** The text, with a line feed at the end of every line. */
    public String text(int mostRows) {
        List<Cell> shown = sweep.cells().subList(0, Math.min(mostRows, sweep.cells().size()));
        TextColumns columns = new TextColumns();
        columns.add(headings());
        for (int i = 0; i < shown.size(); i++) {
            columns.add(row(i + 1, shown.get(i)));
        }
        return columns.text() + notes(shown.size());
    }

    private List<String> headings() {
        List<String> row = new ArrayList<>(List.of("cell"));
        row.addAll(ShortNames.of(sweep.factors().stream().map(Factor::path).toList()));
        for (Outcome outcome : Outcome.values()) {
            row.add(outcome.label());
        }
        row.addAll(List.of("sum", "runs"));
        return row;
    }

    private List<String> row(int number, Cell cell) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(number)));
        cell.levels().stream().map(OutcomeTable::shortened).forEach(row::add);
        double sum = 0;
        for (Outcome outcome : Outcome.values()) {
            Estimate share = cell.share(outcome);
            sum += share.value();
            row.add(shown(share));
        }
        row.add(Double.isNaN(sum) ? "-" : percent(sum));
        row.add(Long.toString(cell.runs()));
        return row;
    }

    private static String shown(Estimate share) {
        if (Double.isNaN(share.value())) {
            return "-";
        }
        String value = percent(share.value());
        if (share.value() == 0) {
            return value + " (<" + ceiling(share.high()) + ")";
        }
        if (share.value() == 1) {
            return value + " (>" + percent(1 - Math.ceil(PERCENT * 10 * (1 - share.low())) / (PERCENT * 10)) + ")";
        }
        return value + " ±" + ceiling((share.high() - share.low()) / 2);
    }

    /** Rounded up, so that an interval is never shown narrower than it is. */
    private static String ceiling(double share) {
        return percent(Math.ceil(share * PERCENT * 10) / (PERCENT * 10));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * PERCENT);
    }

    private static String shortened(String level) {
        return level.length() <= WIDEST_LEVEL ? level : level.substring(0, WIDEST_LEVEL - 1) + "…";
    }

    private String notes(int shown) {
        List<String> notes = new ArrayList<>();
        notes.add(NOTE);
        int more = sweep.cells().size() - shown;
        if (more > 0) {
            notes.add(more + (more == 1 ? " more cell is" : " more cells are") + " not shown.");
        }
        long failed = sweep.cells().stream().mapToLong(Cell::failed).sum();
        if (failed > 0) {
            notes.add(failed + (failed == 1 ? " run failed and is" : " runs failed and are") + " not counted.");
        }
        return notes.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
