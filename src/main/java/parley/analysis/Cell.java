package parley.analysis;

import java.util.List;
import parley.outcome.Outcome;

/**
 * What the runs of one design point came to.
 *
 * @param levels     the level of each factor, in the order of the factors
 * @param runs       how many runs are counted
 * @param failed     how many could not be run
 * @param outcomes   how many ended in each outcome, by {@link Outcome#ordinal()}; they sum to {@code runs}
 * @param dealRounds how many comprehensive deals came in each round, index 0 to the horizon
 * @param tension    the spread of tension round by round
 */
public record Cell(List<String> levels, long runs, long failed, long[] outcomes, long[] dealRounds, Fan tension) {

    /** The share of an outcome with its interval. */
    public Estimate share(Outcome outcome) {
        return Estimate.of(outcomes[outcome.ordinal()], runs);
    }
}
