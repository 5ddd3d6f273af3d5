package parley.strategy;

import parley.table.Mediation;
import parley.world.MediatorView;

/** A strategy for a mediator. */
public non-sealed interface MediatorStrategy extends Strategy {

    /** What the mediator does in this round. */
    Mediation mediate(MediatorView view);
}
