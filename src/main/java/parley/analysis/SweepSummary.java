package parley.analysis;

import java.util.List;
import parley.design.Factor;

/**
 * A finished sweep, ready to be printed and drawn.
 *
 * @param title        the title of the scenario
 * @param factors      what was varied, the last one fastest
 * @param cells        what the runs of each design point came to, in the order of the design
 * @param rounds       the horizon
 * @param daysPerRound the length of a round in days
 * @param replications runs per cell
 * @param seed         the root seed
 */
public record SweepSummary(String title, List<Factor> factors, List<Cell> cells, int rounds, double daysPerRound,
                           int replications, long seed) {
}
