package parley.experiment;

import parley.outcome.Ending;

/** Plays one cell, one run after the other. Belongs to one thread at a time. */
@FunctionalInterface
public interface Player {

    /**
     * Plays one run.
     *
     * @param runSeed what alone tells this run from the others of the cell
     * @param watch   is told the tension of every round
     */
    Ending play(long runSeed, TensionWatch watch);

    /** Sees the tension at the end of each round of a run. */
    @FunctionalInterface
    interface TensionWatch {

        /**
         * A round was played.
         *
         * @param round   from 1
         * @param tension in [0, 1]
         */
        void see(int round, double tension);
    }
}
