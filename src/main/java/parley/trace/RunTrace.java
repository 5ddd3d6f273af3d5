package parley.trace;

import java.util.List;
import parley.outcome.Ending;

/**
 * One run as it was seen: what a figure of it needs.
 *
 * @param title        the title of the scenario
 * @param seed         the run seed
 * @param daysPerRound the length of a round in days
 * @param principals   the names of the principals
 * @param rows         one row a round
 * @param ending       how it ended
 */
public record RunTrace(String title, long seed, double daysPerRound, List<String> principals, List<RoundRow> rows,
                       Ending ending) {
}
