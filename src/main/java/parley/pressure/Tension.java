package parley.pressure;

import parley.domain.Parameter;
import parley.domain.PerInstrument;
import parley.domain.Real;

/**
 * Tension between the principals, the stock from which accidents come (equation 6), and the ladder it is read on.
 *
 * @param initial     E_0: tension at the opening
 * @param decay       delta_E: share of tension that fades in a round
 * @param provocation epsilon: tension that one instrument at full level adds in a round
 * @param rhetoric    epsilon_s: tension that one full threat adds, or one full reassurance takes away, in a round
 */
public record Tension(
        @Parameter(value = "tension at the opening (E_0)", min = 0, max = 1, low = .1, high = .8, def = "0.3",
                source = "coder judgement") double initial,
        @Parameter(value = "share of tension that fades in a round (delta_E)", unit = "per round", min = 0, max = 1, low = .05,
                high = .5, def = "0.20", source = "fatigue term of Richardson 1960; Osgood 1962") double decay,
        @Parameter(value = "tension that one instrument at full level adds in a round (epsilon)",
                def = "{economic: 0.03, military: 0.16, cyber: 0.06, diplomatic: 0.01, maritime: 0.12}",
                source = "coder judgement, after Schelling 1966: military moves dominate") PerInstrument provocation,
        @Parameter(value = "tension that one full threat adds, or one full reassurance takes away, in a round (epsilon_s)", min = 0,
                max = 1, low = 0, high = .1, def = "0.02", source = "Osgood 1962; Lindskold 1978") double rhetoric) {

    /** The rungs of the ladder above which fire has been exchanged. */
    public static final int STRIKE_RUNG = 6;
    /** The highest rung, war. */
    public static final int WAR_RUNG = 7;

    /**
     * Equation 6, tension: E' = clip( (1 - delta_E) E + provocation ), where provocation sums
     * {@link #provoked} over the principals.
     */
    public double next(double tension, double provoked) {
        return Real.clip((1 - decay) * tension + provoked);
    }

    /** What one principal adds to tension in a round: sum_k epsilon_k a_k + epsilon_s s. */
    public double provoked(double[] applied, double statement) {
        return provocation.weigh(applied) + rhetoric * statement;
    }

    /**
     * The rung of the escalation ladder that a tension stands on, short of fire: floor(8 E), at most 5. 0 normal, 1 verbal,
     * 2 sanctions and expulsions, 3 deployments, 4 harassment, cyber and proxies, 5 incidents; 6 strikes and 7 war are
     * reached only by events.
     */
    public static int rung(double tension) {
        return Math.min(STRIKE_RUNG - 1, (int) (8 * tension));
    }
}
