package parley.hazard;

import parley.domain.Parameter;

/**
 * Constant hazards per round, competing with each other and with everything else. They exist to check the engine against the
 * exact law of competing risks: P_k = (k / h) (1 - (1 - h)^T) with h = d + w + c.
 *
 * @param deal     d: probability of a deal in a round
 * @param war      w: probability of war in a round
 * @param collapse c: probability of breakdown in a round
 */
public record ConstantHazards(
        @Parameter(value = "probability that a deal falls from the sky in a round (d)", unit = "per round", min = 0, max = 1, def = "0",
                source = "off unless a check against theory asks for it") double deal,
        @Parameter(value = "probability that war does (w)", unit = "per round", min = 0, max = 1, def = "0",
                source = "off unless a check against theory asks for it") double war,
        @Parameter(value = "probability that the talks collapse (c)", unit = "per round", min = 0, max = 1, def = "0",
                source = "off unless a check against theory asks for it") double collapse) {

    /** The probability h that anything happens in a round. */
    public double total() {
        return deal + war + collapse;
    }
}
