package parley.table;

import parley.domain.Parameter;

/**
 * What a delegation may concede before it must ask its capital.
 *
 * @param concession the largest fall of the demand in one round, in utility
 */
public record Mandate(
        @Parameter(value = "the largest fall of the demand in one round without new instructions, in utility",
                unit = "per round", min = 0, max = 1, low = .02, high = 1, def = "1",
                source = "no limit unless a scenario sets one") double concession) {

    /** The demand that the mandate permits: not below the reservation value, not falling faster than the limit. */
    public double bind(double wanted, double lastDemand, double reservation) {
        return Math.max(reservation, Math.max(wanted, lastDemand - concession));
    }
}
