package parley.simulation;

import ec.util.MersenneTwisterFast;

/**
 * The generator that MASON asks for, and that nothing may use: every draw of the model is keyed (see
 * {@link parley.random.Luck}). Drawing from it is a fault of the program and says so. It also spares a run the filling of a
 * Mersenne twister's state, which costs as much as half a run.
 */
final class RefusedRandom extends MersenneTwisterFast {

    RefusedRandom() {
        super(0);
    }

    @Override
    public void setSeed(long seed) {
        // Nothing to seed.
    }

    @Override
    public int nextInt() {
        throw refused();
    }

    @Override
    public int nextInt(int bound) {
        throw refused();
    }

    @Override
    public double nextDouble() {
        throw refused();
    }

    @Override
    public boolean nextBoolean() {
        throw refused();
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("Draws come from keyed streams (parley.random.Luck), never from SimState.random.");
    }
}
