package parley.table;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * How trust moves with what the other side does (equation 12). Trust is the probability that the other side keeps its
 * word; events add to its log-odds.
 *
 * @param enabled      whether trust moves at all
 * @param keptStep     for a conciliatory step announced and kept
 * @param verifiedStep for one that a monitor has verified
 * @param verification share of kept steps that are verified
 * @param meeting      for a meeting held
 * @param pressure     for pressure added while the talks go on
 * @param ultimatum    for an ultimatum received
 * @param strike       for a strike by the other side
 * @param lapse        for a framework that lapses or a signature not ratified
 * @param floor        trust below which a side breaks off
 */
public record Trust(
        @Parameter(value = "whether trust moves at all", def = "true") boolean enabled,
        @Parameter(value = "for a conciliatory step announced and kept", unit = "log-odds", min = -10, max = 10,
                low = .1, high = .5, def = "0.25", source = "Larson 1997; Kydd 2005 (form)") double keptStep,
        @Parameter(value = "for one that a monitor has verified", unit = "log-odds", min = -10, max = 10, low = .2,
                high = 1, def = "0.5", source = "Larson 1997; Kydd 2005 (form)") double verifiedStep,
        @Parameter(value = "share of kept steps that are verified", min = 0, max = 1, low = 0, high = 1, def = "0.3",
                source = "coder judgement") double verification,
        @Parameter(value = "for a meeting held", unit = "log-odds", min = -10, max = 10, low = 0, high = .15,
                def = "0.05", source = "coder judgement") double meeting,
        @Parameter(value = "for pressure added while the talks go on", unit = "log-odds", min = -10, max = 10,
                low = -.3, high = 0, def = "-0.12", source = "coder judgement") double pressure,
        @Parameter(value = "for an ultimatum received", unit = "log-odds", min = -10, max = 10, low = -.6, high = 0,
                def = "-0.3", source = "coder judgement") double ultimatum,
        @Parameter(value = "for a strike by the other side, or an exchange that nobody wanted, if the talks survive it", unit = "log-odds", min = -20, max = 10, low = -3,
                high = -.5, def = "-1.6", source = "coder judgement, after the break of June 2025") double strike,
        @Parameter(value = "for a framework that lapses, or a signature that is not ratified", unit = "log-odds",
                min = -10, max = 10, low = -2, high = 0, def = "-0.5",
                source = "coder judgement, after the withdrawal of May 2018") double lapse,
        @Parameter(value = "trust below which a side breaks off the talks", min = 0, max = 1, low = 0, high = .1,
                def = "0.04", source = "coder judgement") double floor) {

    /** Log-odds beyond which trust no longer moves, so that trust stays inside (0, 1). */
    private static final double LIMIT = 30;

    /** Equation 12: logit tau' = logit tau + Lambda, unmoved when the module is off. */
    public double moved(double logOdds, double event) {
        return enabled ? Math.max(-LIMIT, Math.min(LIMIT, logOdds + event)) : logOdds;
    }

    /** Lambda of a kept step: the verified share counts more. */
    public double kept() {
        return keptStep + verification * (verifiedStep - keptStep);
    }

    /**
     * Lambda of a spoiler's strike, ln(1 - kappa): how it moves trust in the principal behind the spoiler (Kydd and
     * Walter 2002).
     *
     * @param control kappa, the believed control of that principal over the spoiler, in [0, 1)
     */
    public static double spoiled(double control) {
        return StrictMath.log(1 - Math.min(control, .999999));
    }

    /** Log-odds of a prior, for priors in [0, 1]. */
    public static double logOdds(double prior) {
        return Math.max(-LIMIT, Math.min(LIMIT, Real.logOdds(prior)));
    }
}
