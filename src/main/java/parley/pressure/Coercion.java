package parley.pressure;

import parley.domain.Parameter;
import parley.domain.PerInstrument;
import parley.domain.Real;

/**
 * How pressure is felt and how it turns into pain (equations 1 and 2 of the reference page).
 *
 * @param weight    eta: how much one instrument at full level is felt
 * @param reference eta-bar: the sum of felt weights that counts as full intensity
 * @param adjustment delta_C: share of the gap to the felt intensity by which pain moves in a round
 */
public record Coercion(
        @Parameter(value = "how much one instrument at full level is felt by its target (eta)",
                def = "{economic: 0.35, military: 0.35, cyber: 0.15, diplomatic: 0.15, maritime: 0.30}",
                source = "coder judgement") PerInstrument weight,
        @Parameter(value = "sum of felt weights that counts as full intensity (eta-bar)", min = .05, max = 5, low = .3, high = 1,
                def = "0.5", source = "coder judgement") double reference,
        @Parameter(value = "share of the gap to the felt intensity by which pain moves in a round (delta_C)", unit = "per round",
                min = 0, max = 1, low = .05, high = .5, def = "0.25",
                source = "sanctions bite over months: Hufbauer, Schott, Elliott and Oegg 2007 (reported)") double adjustment) {

    /**
     * The intensity that a set of applied instruments amounts to, in [0, 1]: sum over k of eta_k a_k / eta-bar, clipped.
     *
     * @param applied levels by instrument
     */
    public double intensity(double[] applied) {
        return Real.clip(weight.weigh(applied) / reference);
    }

    /**
     * Equation 1, felt intensity: P = clip( sum_k eta_k a_k (1 - rel_k) / eta-bar + own ), where only the economic
     * instrument can be relieved.
     *
     * @param applied what the other side applies, levels by instrument
     * @param relief  share of the economic pressure that patrons take away, in [0, 1]
     * @param own     what one's own instruments cost, sum of nu_k a_k
     */
    public double felt(double[] applied, double relief, double own) {
        return Real.clip((weight.weigh(applied) - weight.economic() * applied[0] * relief) / reference + own);
    }

    /** Equation 2, pain: C' = C + delta_C (P - C). Under constant P, C_n = P (1 - (1 - delta_C)^n) from C = 0. */
    public double pain(double pain, double felt) {
        return pain + adjustment * (felt - pain);
    }
}
