package parley.table;

import parley.domain.Parameter;

/**
 * One principal's trust in the other side.
 *
 * @param prior            tau_0: trust at the opening
 * @param exploitationLoss xi: utility lost if a deal is signed and the other side cheats
 */
public record Confidence(
        @Parameter(value = "probability given to the other side keeping its word, at the opening (tau_0)", min = 0,
                max = 1, low = .1, high = .6, def = "0.3", source = "coder judgement") double prior,
        @Parameter(value = "utility lost if a deal is signed and the other side cheats (xi)", min = 0, max = 1, low = 0,
                high = .4, def = "0.1", source = "coder judgement; threshold form of Kydd 2005")
        double exploitationLoss) {

    /**
     * Equation 9, what an offer is worth: e = u + S - (1 - tau) xi (1 - g).
     *
     * @param utility     u, of the terms
     * @param sidePayment S, added by a mediator
     * @param trust       tau, in [0, 1]
     * @param guarantee   g, share of the loss that guarantees cover, in [0, 1]
     */
    public double value(double utility, double sidePayment, double trust, double guarantee) {
        return utility + sidePayment - (1 - trust) * exploitationLoss * (1 - guarantee);
    }
}
