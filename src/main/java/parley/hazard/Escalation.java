package parley.hazard;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * From a limited exchange to war (equation 15).
 *
 * @param baseline pi_0: probability at zero tension
 * @param tension  pi_1: probability that full tension adds
 */
public record Escalation(
        @Parameter(value = "probability that a limited exchange becomes war, at zero tension (pi_0)", min = 0, max = 1, low = 0,
                high = .2, def = "0.05", source = "MID 5.0: war in 2.4 % of post-1945 disputes at the level of force")
        double baseline,
        @Parameter(value = "probability that full tension adds (pi_1)", min = 0, max = 1, low = .1, high = .8, def = "0.45",
                source = "ICB v14: full-scale war in 21 % of crises") double tension) {

    /** Equation 15: p = clip( pi_0 + pi_1 E ). */
    public double probability(double level) {
        return Real.clip(baseline + tension * level);
    }
}
