package parley.pressure;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * Politics at home: audience costs, face-saving, and those who must ratify (equations 4, 5 and 11).
 *
 * @param audienceCost   alpha: what one full public threat adds to the audience stock
 * @param audienceWeight kappa: how much the audience stock raises the reservation value
 * @param audienceDecay  delta_A: share of the audience stock forgotten in a round
 * @param faceSaving     phi_0: share of audience costs that can be shed
 * @param ratifierMargin zeta: width of the uncertainty about ratification, in utility
 */
public record Domestic(
        @Parameter(value = "what one full public threat adds to the audience stock (alpha)", min = 0, max = 1, low = 0, high = .2,
                def = "0.06", source = "Fearon 1994; Tomz 2007") double audienceCost,
        @Parameter(value = "how much the audience stock raises the reservation value (kappa)", min = 0, max = 2, low = 0, high = 1,
                def = "0.5", source = "Fearon 1994; Tomz 2007") double audienceWeight,
        @Parameter(value = "share of the audience stock forgotten in a round (delta_A)", unit = "per round", min = 0, max = 1,
                low = 0, high = .3, def = "0.10", source = "Fearon 1994; Tomz 2007") double audienceDecay,
        @Parameter(value = "share of audience costs that can be shed without help (phi_0)", min = 0, max = 1, low = 0, high = .9,
                def = "0.3", source = "Kurizaki 2007") double faceSaving,
        @Parameter(value = "width of the uncertainty about ratification, in utility (zeta)", min = 0, max = 1, low = 0, high = .4,
                def = "0.15", source = "Putnam 1988; Iida 1993") double ratifierMargin) {

    /**
     * Equation 4, audience stock: A' = clip( (1 - delta_A) A + alpha max(0, s) ).
     *
     * @param statement s, from -1 (conciliatory) to 1 (red line or ultimatum); only threats bind
     */
    public double audience(double stock, double statement) {
        return Real.clip((1 - audienceDecay) * stock + audienceCost * Math.max(0, statement));
    }

    /**
     * What audiences add to the reservation value: kappa A (1 - phi), phi = clip( phi_0 + help ).
     *
     * @param help face-saving added by a mediator on an indirect channel
     */
    public double lockIn(double stock, double help) {
        return audienceWeight * stock * (1 - Real.clip(faceSaving + help));
    }
}
