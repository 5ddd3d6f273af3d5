package parley.trace;

import parley.world.Crisis;

/** Watches a run. It sees everything and changes nothing; no draw depends on whether anyone watches. */
@FunctionalInterface
public interface RoundObserver {

    /** Nobody watches. */
    RoundObserver NONE = crisis -> { };

    /** Something has happened in the round under way. The number is explained at each {@link Happening}. */
    default void happened(Happening what, String party, double number) {
    }

    /** A round is over. The crisis is live: what is to be kept of it must be copied. */
    void roundPlayed(Crisis crisis);
}
