package parley.strategy;

import parley.domain.Parameter;
import parley.world.SpoilerView;

/**
 * A spoiler whose ally holds it back while the talks are alive: restraint works in rounds with talks, a pact or a
 * framework, and lapses without them.
 *
 * @param rate      s_0
 * @param nearness  k_s
 * @param threshold th_s
 * @param fear      k_n
 * @param redLine   N_red
 * @param restraint how far it is held back while the talks are alive
 */
@About(value = "A spoiler that its ally holds back while the talks are alive, and no longer.",
        source = "coder judgement; alliance restraint: Pressman 2008")
public record RestrainedAlly(
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
        @Parameter(value = "how far it is held back while the talks are alive", min = 0, max = 1, low = 0, high = 1,
                def = "0.7", source = "coder judgement") double restraint) implements SpoilerStrategy {

    @Override
    public double strikeProbability(SpoilerView view) {
        return new Spoiler(rate, nearness, threshold, fear, redLine, view.talking() ? restraint : 0)
                .strikeProbability(view);
    }
}
