package parley.hazard;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * The preventive strike: war from a commitment problem, without noise or misperception (equation 18; Fearon 1995; Powell 2006).
 * A principal strikes when the other side is about to become so strong that no promise of tomorrow makes up for it.
 *
 * @param enabled   whether the module is on
 * @param party     the principal that would decline
 * @param power     p_0: power of the side with the programme while the programme is far from the red line
 * @param shift     p_N: what crossing the red line adds to it
 * @param redLine   N_red: progress at which the shift is half done
 * @param steepness k: how sudden the shift is
 * @param foresight progress that the decliner expects before it can act again
 * @param patience  delta: weight of the future
 * @param warCost   c_B: the decliner's cost of war
 */
public record PreventiveStrike(
        @Parameter(value = "whether the module is on", def = "false") boolean enabled,
        @Parameter(value = "the principal that would be overtaken and strikes first; needed when the module is on", def = "''")
        String party,
        @Parameter(value = "power of the side with the programme, far from the red line (p_0)", min = 0, max = 1, low = .2,
                high = .5, def = "0.3", source = "coder judgement") double power,
        @Parameter(value = "what crossing the red line adds to that power (p_N)", min = 0, max = 1, low = .1, high = .5,
                def = "0.3", source = "coder judgement") double shift,
        @Parameter(value = "progress of the programme at which the shift is half done (N_red)", min = 0, max = 1, low = .6,
                high = 1, def = "0.85", source = "coder judgement") double redLine,
        @Parameter(value = "how sudden the shift is (k)", min = 0, max = 1000, low = 10, high = 60, def = "30",
                source = "coder judgement") double steepness,
        @Parameter(value = "progress that the decliner expects before it can act again", min = 0, max = 1, low = .02, high = .2,
                def = "0.1", source = "coder judgement") double foresight,
        @Parameter(value = "weight of the future (delta)", min = 0, max = 1, low = .8, high = .99, def = "0.9",
                source = "coder judgement") double patience,
        @Parameter(value = "the decliner's cost of war, in utility (c_B)", min = 0, max = 10, low = .1, high = .6, def = "0.3",
                source = "coder judgement") double warCost) {

    /** Equation 18a, power of the side with the programme: p(N) = p_0 + p_N / (1 + exp( -k (N - N_red) )). */
    public double powerAt(double progress) {
        return power + shift * Real.logistic(steepness * (progress - redLine));
    }

    /** Equation 18: a strike is due iff delta p_2 - p_1 &gt; c_B (1 - delta)^2, p_1 now and p_2 at the progress foreseen. */
    public boolean isDue(double progress) {
        double foreseen = powerAt(Real.clip(progress + foresight));
        return enabled && patience * foreseen - powerAt(progress) > warCost * (1 - patience) * (1 - patience);
    }
}
