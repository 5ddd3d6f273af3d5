package parley.hazard;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * Accidents and inadvertent incidents: the threat that leaves something to chance (equation 14; Schelling 1960).
 *
 * @param enabled   whether the module is on
 * @param baseline  mu_0: rate of accidents at zero tension
 * @param tension   mu_1: rate that full tension adds
 * @param steepness gamma: how late the rate rises with tension
 * @param contained share of accidents that stay incidents
 * @param shock     tension that an incident adds
 */
public record Accidents(
        @Parameter(value = "whether the module is on", def = "true") boolean enabled,
        @Parameter(value = "rate of accidents at zero tension (mu_0)", unit = "per round", min = 0, max = 5, low = 0, high = .02,
                def = "0.002", source = "coder judgement") double baseline,
        @Parameter(value = "rate that full tension adds (mu_1)", unit = "per round", min = 0, max = 5, low = 0, high = .5,
                def = "0.12", source = "coder judgement, between the MID rate of .013 force-level disputes a round and ICB")
        double tension,
        @Parameter(value = "how late the rate rises with tension (gamma)", min = .1, max = 20, low = 1, high = 4, def = "3",
                source = "coder judgement") double steepness,
        @Parameter(value = "share of accidents that stay incidents", min = 0, max = 1, low = .5, high = .95, def = "0.75",
                source = "coder judgement") double contained,
        @Parameter(value = "tension that an incident adds", min = 0, max = 1, low = .05, high = .3, def = "0.15",
                source = "coder judgement") double shock) {

    /**
     * Equation 14: h = 1 - exp( -(mu_0 + mu_1 E^gamma m) ), in [0, 1].
     *
     * @param level E, tension in [0, 1]
     * @param calm  m, below 1 while a pact or a framework is in force
     */
    public double probability(double level, double calm) {
        return enabled ? Real.hazard(baseline + tension * StrictMath.pow(level, steepness) * calm) : 0;
    }
}
