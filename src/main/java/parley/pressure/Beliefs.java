package parley.pressure;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * What a principal believes of the other side's readiness to use force. Beliefs follow what can be seen, with noise.
 *
 * @param attack      q_0: believed probability of being attacked if there is no deal, at the opening
 * @param learning    omega: how fast the belief moves to the newest signal
 * @param credibility chi_q: share of visible force that is read as readiness to use it
 * @param noise       sigma_q: standard deviation of the reading error
 */
public record Beliefs(
        @Parameter(value = "believed probability of being attacked if there is no deal, at the opening (q_0)", min = 0, max = 1,
                low = 0, high = .3, def = "0.05", source = "coder judgement") double attack,
        @Parameter(value = "how fast the belief moves to the newest signal (omega)", unit = "per round", min = 0, max = 1, low = .05,
                high = .5, def = "0.15", source = "coder judgement") double learning,
        @Parameter(value = "share of visible force that is read as readiness to use it (chi_q); an ultimatum doubles it", min = 0,
                max = 1, low = 0, high = .5, def = "0.2",
                source = "coder judgement") double credibility,
        @Parameter(value = "standard deviation of the error in reading visible force (sigma_q)", min = 0, max = 1, low = 0, high = .2,
                def = "0.05", source = "coder judgement, after Jervis 1976") double noise) {

    /**
     * Equation 5b: q' = clip( q + omega ( clip( chi_q f (1 + u) + sigma_q z ) - q ) ).
     *
     * @param belief    q
     * @param force     f, the stronger of the other side's military and maritime levels, in [0, 1]
     * @param ultimatum whether an ultimatum is running against this principal (u = 1)
     * @param error     z, a standard normal draw
     */
    public double update(double belief, double force, boolean ultimatum, double error) {
        double signal = Real.clip(credibility * force * (ultimatum ? 2 : 1) + noise * error);
        return Real.clip(belief + learning * (signal - belief));
    }
}
