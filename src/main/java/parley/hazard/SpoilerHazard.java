package parley.hazard;

import parley.domain.Real;

/** The hazard that a spoiler strikes (equation 17; Stedman 1997; Kydd and Walter 2002). */
public final class SpoilerHazard {

    private SpoilerHazard() {
    }

    /**
     * Equation 17: h = clip( s_0 2 sigma( k_s (prox - th_s) + k_n (N - N_red) ) (1 - restraint) ), where sigma is the logistic
     * function; at both thresholds and without restraint h = s_0.
     *
     * @param rate       s_0, probability of a strike in a round at the thresholds
     * @param proximity  k_s (prox - th_s), how much nearness of a deal provokes
     * @param progress   k_n (N - N_red), how much nearness of a breakout provokes
     * @param restraint  in [0, 1]
     */
    public static double probability(double rate, double proximity, double progress, double restraint) {
        return rate == 0 ? 0 : Real.clip(rate * 2 * Real.logistic(proximity + progress) * (1 - restraint));
    }

    /** How near a deal is, from the gap between the demands: prox = clip( 1 - G / .4 ). */
    public static double proximity(double gap) {
        return Real.clip(1 - gap / .4);
    }
}
