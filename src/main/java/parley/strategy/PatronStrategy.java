package parley.strategy;

import parley.world.PatronView;

/** A strategy for a patron. */
public non-sealed interface PatronStrategy extends Strategy {

    /** The share of economic pressure on the client that the patron takes away in this round, in [0, 1]. */
    double relief(PatronView view);
}
