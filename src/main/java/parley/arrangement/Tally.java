package parley.arrangement;

import java.util.List;
import parley.analysis.Cell;
import parley.analysis.Estimate;
import parley.outcome.Outcome;

/**
 * The runs of one or several design points, counted together.
 *
 * @param runs       how many
 * @param outcomes   how many ended in each outcome, by {@link Outcome#ordinal()}
 * @param dealRounds how many comprehensive deals came in each round, index 0 to the horizon
 */
public record Tally(long runs, long[] outcomes, long[] dealRounds) {

    /** No runs. */
    private static final Tally NONE = new Tally(0, new long[Outcome.values().length], new long[0]);

    /** Cells counted together. */
    public static Tally of(List<Cell> cells) {
        return cells.stream().reduce(NONE, Tally::plus, Tally::plus);
    }

    /** The share of an outcome with its interval. */
    public Estimate share(Outcome outcome) {
        return Estimate.of(outcomes[outcome.ordinal()], runs);
    }

    /** How many comprehensive deals there are. */
    public long deals() {
        long sum = 0;
        for (long deals : dealRounds) {
            sum += deals;
        }
        return sum;
    }

    private Tally plus(Cell cell) {
        return plus(new Tally(cell.runs(), cell.outcomes(), cell.dealRounds()));
    }

    private Tally plus(Tally other) {
        return new Tally(runs + other.runs, sum(outcomes, other.outcomes), sum(dealRounds, other.dealRounds));
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = new long[Math.max(one.length, other.length)];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (i < one.length ? one[i] : 0) + (i < other.length ? other[i] : 0);
        }
        return sum;
    }
}
