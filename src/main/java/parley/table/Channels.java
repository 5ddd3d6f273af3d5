package parley.table;

import parley.domain.Channel;
import parley.domain.Parameter;
import parley.domain.Real;

/**
 * How the principals come to talk in a round (equation 8).
 *
 * @param closest     the closest contact that both capitals permit
 * @param directTrust tau_dir: trust on both sides from which they sit face to face
 * @param willingness probability that an indirect meeting comes about without a mediator
 * @param mediation   what a fully credible mediator adds to it
 * @param noise       sigma: standard deviation of the error in an indirect offer, in utility
 */
public record Channels(
        @Parameter(value = "the closest contact that the capitals permit", def = "direct") Channel closest,
        @Parameter(value = "trust on both sides from which they sit face to face (tau_dir)", min = 0, max = 1, low = .3,
                high = .7, def = "0.5", source = "coder judgement") double directTrust,
        @Parameter(value = "probability that an indirect meeting comes about in a round without a mediator", min = 0,
                max = 1, low = .2, high = .8, def = "0.45", source = "coder judgement") double willingness,
        @Parameter(value = "what a fully credible mediator adds to that probability", min = 0, max = 1, low = 0,
                high = .55, def = "0.5", source = "coder judgement") double mediation,
        @Parameter(value = "standard deviation of the error in an offer that is carried, in utility (sigma)", min = 0,
                max = 1, low = 0, high = .1, def = "0.04", source = "coder judgement") double noise) {

    /**
     * Equation 8: the probability that the delegations meet in a round: 0 without a channel, 1 face to face (trust on
     * both sides at or above tau_dir), otherwise clip( w + m cred ).
     *
     * @param permitted   the closest contact that the capitals permit now
     * @param leastTrust  the lower of the principals' trust, in [0, 1]
     * @param credibility that of the mediator in charge, 0 without one
     */
    public double meetingProbability(Channel permitted, double leastTrust, double credibility) {
        return switch (contact(permitted, leastTrust)) {
            case NONE -> 0;
            case INDIRECT -> Real.clip(willingness + mediation * credibility);
            case DIRECT -> 1;
        };
    }

    /** The contact that a meeting would have. */
    public Channel contact(Channel permitted, double leastTrust) {
        return permitted == Channel.DIRECT && leastTrust < directTrust ? Channel.INDIRECT : permitted;
    }
}
