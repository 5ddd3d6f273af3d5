package parley.analysis;

/** The tension of one run, round by round, held until it is known that the run came to its end. */
public final class TensionPath {

    private final double[] tension;
    private final int[] rounds;
    private int length;

    /** An empty path for runs of up to so many rounds. */
    public TensionPath(int horizon) {
        tension = new double[horizon];
        rounds = new int[horizon];
    }

    /**
     * Notes a round.
     *
     * @param round from 1
     */
    public void add(int round, double value) {
        if (round < 1 || round > rounds.length || length == rounds.length) {
            throw new IllegalStateException("round " + round + " is outside the horizon of " + rounds.length
                    + " rounds");
        }
        rounds[length] = round;
        tension[length++] = value;
    }

    /** Forgets the run. */
    public void clear() {
        length = 0;
    }

    void countIn(TensionHistogram histogram) {
        for (int i = 0; i < length; i++) {
            histogram.add(rounds[i], tension[i]);
        }
    }
}
