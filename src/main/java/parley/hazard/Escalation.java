package parley.hazard;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * From a limited exchange to war (equation 15).
 *
 * @param baseline   pi_0: probability at zero tension
 * @param tension    pi_1: probability that full tension adds
 * @param resumption probability that the talks go on after an exchange that stayed limited
 * @param shock      tension that such an exchange adds
 */
public record Escalation(
        @Parameter(value = "probability that a limited exchange becomes war, at zero tension (pi_0)", min = 0, max = 1, low = 0,
                high = .2, def = "0.05", source = "MID 5.0: war in 2.4 % of post-1945 disputes at the level of force")
        double baseline,
        @Parameter(value = "probability that full tension adds (pi_1)", min = 0, max = 1, low = .1, high = .8, def = "0.45",
                source = "ICB v14: full-scale war in 21 % of crises") double tension,
        @Parameter(value = "probability that the talks go on after an exchange that stayed limited; 0 makes it the end of the run",
                min = 0, max = 1, low = 0, high = .5, def = "0", source = "coder judgement") double resumption,
        @Parameter(value = "tension that a limited exchange adds where the talks go on", min = 0, max = 1, low = .1, high = .5,
                def = "0.3", source = "coder judgement") double shock) {

    /** Equation 15: p = clip( pi_0 + pi_1 E ). */
    public double probability(double level) {
        return Real.clip(baseline + tension * level);
    }
}
