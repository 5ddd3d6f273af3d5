package parley.strategy;

import parley.domain.Parameter;
import parley.hazard.SpoilerHazard;
import parley.world.SpoilerView;

/**
 * Strikes the more, the nearer a deal is and the further a programme has come (equation 17).
 *
 * @param rate      s_0
 * @param nearness  k_s
 * @param threshold th_s
 * @param fear      k_n
 * @param redLine   N_red
 * @param restraint how far it is held back at all times
 */
@About(value = "Strikes the more, the nearer a deal is and the further the programme that it fears has come.",
        source = "Stedman 1997; Kydd and Walter 2002")
public record Spoiler(
        @Parameter(value = "probability of a strike in a round at both thresholds (s_0)", unit = "per round", min = 0,
                max = 1, low = 0, high = .15, def = "0.03", source = "coder judgement") double rate,
        @Parameter(value = "how much nearness of a deal provokes it (k_s)", min = -100, max = 100, low = 0, high = 16,
                def = "8", source = "coder judgement; Stedman 1997; Kydd and Walter 2002") double nearness,
        @Parameter(value = "nearness of a deal at which it begins to act (th_s)", min = 0, max = 1, low = .2, high = .8,
                def = "0.45", source = "coder judgement") double threshold,
        @Parameter(value = "how much progress of a nuclear programme provokes it (k_n)", min = -100, max = 100, low = 0,
                high = 10, def = "4", source = "coder judgement") double fear,
        @Parameter(value = "progress of the programme at which it begins to act (N_red)", min = 0, max = 1, low = .6,
                high = 1, def = "0.85", source = "coder judgement") double redLine,
        @Parameter(value = "how far it is held back at all times", min = 0, max = 1, low = 0, high = 1, def = "0",
                source = "coder judgement") double restraint) implements SpoilerStrategy {

    @Override
    public double strikeProbability(SpoilerView view) {
        return SpoilerHazard.probability(rate, nearness * (view.proximity() - threshold),
                view.programme() ? fear * (view.progress() - redLine) : 0, restraint);
    }
}
