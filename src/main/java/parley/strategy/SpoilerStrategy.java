package parley.strategy;

import parley.world.SpoilerView;

/** A strategy for a spoiler. */
public non-sealed interface SpoilerStrategy extends Strategy {

    /** The probability that the spoiler strikes in this round, in [0, 1]. */
    double strikeProbability(SpoilerView view);
}
