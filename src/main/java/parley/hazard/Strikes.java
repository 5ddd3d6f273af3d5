package parley.hazard;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * Deliberate strikes by a principal (equation 16): force chosen, not stumbled into. Parties differ by their own rate.
 *
 * @param enabled   whether the module is on
 * @param steepness how late the rate rises with tension
 */
public record Strikes(
        @Parameter(value = "whether the module is on", def = "true") boolean enabled,
        @Parameter(value = "how late the rate of deliberate strikes rises with tension", min = .1, max = 20, low = 1, high = 4,
                def = "2", source = "coder judgement") double steepness) {

    /**
     * Equation 16: h = 1 - exp( -s f E^gamma_s m ).
     *
     * @param rate  s, the principal's own rate of deliberate strikes at full tension and full force
     * @param force f, the stronger of its own military and maritime levels: who has not deployed cannot strike
     * @param level E, tension
     * @param calm  m, below 1 while a pact or a framework is in force
     */
    public double probability(double rate, double force, double level, double calm) {
        return enabled && rate > 0 ? Real.hazard(rate * force * StrictMath.pow(level, steepness) * calm) : 0;
    }
}
