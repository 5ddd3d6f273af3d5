package parley.strategy;

import parley.world.Intent;
import parley.world.View;

/** A strategy for a principal. */
public non-sealed interface PrincipalStrategy extends Strategy {

    /**
     * What the principal wants in this round. Called once a round, in the capital, before anything else happens.
     *
     * @param view what the principal may see
     */
    Intent decide(View view);
}
