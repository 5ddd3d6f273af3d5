package parley.table;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * Ratification at home (equation 11; Putnam 1988). The width of the uncertainty is the principal's own.
 *
 * @param enabled whether signatures need ratification
 * @param slack   how far below the reservation value a deal may still pass
 */
public record Ratification(
        @Parameter(value = "whether signatures need ratification", def = "true") boolean enabled,
        @Parameter(value = "how far below the reservation value a deal may still pass, in utility", min = 0, max = 1,
                low = 0, high = .1, def = "0.05", source = "coder judgement") double slack) {

    /**
     * Equation 11: P = clip( (e - r + slack) / zeta ); for zeta = 0 it is 1 or 0 by the sign.
     *
     * @param value       e, what the deal is worth
     * @param reservation r
     * @param margin      zeta, in utility
     */
    public double probability(double value, double reservation, double margin) {
        double surplus = value - reservation + slack;
        return !enabled ? 1 : margin == 0 ? surplus >= 0 ? 1 : 0 : Real.clip(surplus / margin);
    }
}
