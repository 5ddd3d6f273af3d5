package parley.pressure;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * What no deal is worth to a principal, and how pressure moves that worth (equations 3 and 5).
 *
 * @param noDeal            b: worth of no deal at zero pressure, in utility
 * @param spread            sigma_b: how much that worth differs from run to run
 * @param leverage          lambda: how much pain lowers the reservation value
 * @param backlash          psi: how much humiliation raises it
 * @param backlashThreshold h: pain above which pressure humiliates
 * @param warPayoff         w: worth of war, in utility
 */
public record Stakes(
        @Parameter(value = "worth of no deal at zero pressure, in utility (b)", min = 0, max = 1, low = .2, high = .6, def = "0.45",
                source = "coder judgement") double noDeal,
        @Parameter(value = "standard deviation of that worth from run to run: what nobody outside the capital knows (sigma_b)", min = 0,
                max = 1, low = 0, high = .1, def = "0", source = "coder judgement; private types after Fearon 1995") double spread,
        @Parameter(value = "how much pain lowers the reservation value (lambda)", min = 0, max = 3, low = 0, high = .8, def = "0.4",
                source = "gradient of success with target cost, Morgan, Bapat and Kobayashi 2014 (TIES): 26, 44, 59 %")
        double leverage,
        @Parameter(value = "how much humiliation raises the reservation value (psi)", min = 0, max = 3, low = 0, high = 1.5,
                def = "0.4", source = "Dafoe, Hatz and Zhang 2021; Sechser 2010") double backlash,
        @Parameter(value = "pain above which pressure humiliates (h)", min = 0, max = 1, low = .1, high = .7, def = "0.35",
                source = "coder judgement, after Dafoe, Hatz and Zhang 2021") double backlashThreshold,
        @Parameter(value = "worth of war, in utility; may be negative", min = -20, max = 1, low = -1, high = .4, def = "0.1",
                source = "coder judgement") double warPayoff) {

    /** Equation 3, humiliation: H = max(0, C - h). */
    public double humiliation(double pain) {
        return Math.max(0, pain - backlashThreshold);
    }

    /**
     * Equation 5, reservation value: r = clip( b + sigma_b theta - lambda C + psi H + kappa A (1 - phi) ).
     *
     * @param type     theta, the principal's private type: a standard normal number, the same throughout a run
     * @param pain     C, in [0, 1]
     * @param lockedIn kappa A (1 - phi): what domestic audiences add, see {@link Domestic#lockIn}
     */
    public double reservation(double type, double pain, double lockedIn) {
        return Real.clip(noDeal + spread * type - leverage * pain + backlash * humiliation(pain) + lockedIn);
    }

    /**
     * Equation 5a, the shadow of force: with probability q of being attacked, no deal is worth (1 - q) r + q w, never below 0.
     *
     * @param reservation r without the shadow
     * @param attack      q, the believed probability of attack if there is no deal, in [0, 1]
     */
    public double underThreat(double reservation, double attack) {
        return Real.clip(reservation - attack * Math.max(0, reservation - warPayoff));
    }
}
