package parley.scenario;

import parley.domain.Parameter;

/**
 * How long a run is.
 *
 * @param rounds       T: rounds until the horizon
 * @param daysPerRound the length of a round
 */
public record Horizon(
        @Parameter(value = "rounds until the horizon (T)", unit = "rounds", min = 0, max = 100000, low = 6, high = 104,
                def = "26", source = "26 rounds of 14 days are a year") int rounds,
        @Parameter(value = "length of a round; it labels axes and texts, rates are per round", unit = "days", min = .01,
                max = 366, low = 7, high = 30, def = "14", source = "median ICB crisis: 81 days, about six such rounds")
        double daysPerRound) {
}
