package parley.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often tension lay in each of a fixed number of equal bins, round by round. Counts are whole numbers, so the order
 * of runs and merges cannot matter.
 *
 * <p>A quantile is found in its bin by linear interpolation, and is off by less than the width of a bin: 0.005 for
 * horizons of up to 1000 rounds. Longer horizons have wider bins, so that the memory stays the same, but never fewer
 * than 20.
 */
public final class TensionHistogram {

    private static final int MOST_BINS = 200;
    private static final int FEWEST_BINS = 20;
    private static final int MOST_COUNTERS = 200_000;
    private static final int[] NONE = {};

    private final int bins;
    private final int[][] counts;

    /** An empty histogram for so many rounds. */
    public TensionHistogram(int rounds) {
        bins = Math.max(FEWEST_BINS, Math.min(MOST_BINS, MOST_COUNTERS / Math.max(1, rounds)));
        counts = new int[rounds][];
        Arrays.fill(counts, NONE);
    }

    /**
     * Counts the tension of one run in one round.
     *
     * @param round   from 1
     * @param tension in [0, 1]
     */
    public void add(int round, double tension) {
        ofRound(round)[Math.max(0, Math.min(bins - 1, (int) (tension * bins)))]++;
    }

    /** Counts all that another histogram of the same rounds has counted. */
    public void merge(TensionHistogram other) {
        for (int round = 1; round <= counts.length; round++) {
            int[] theirs = other.counts[round - 1];
            if (theirs.length > 0) {
                int[] ours = ofRound(round);
                for (int bin = 0; bin < bins; bin++) {
                    ours[bin] += theirs[bin];
                }
            }
        }
    }

    /** The spread of tension so far. */
    public Fan fan() {
        long[] underWay = new long[counts.length];
        double[][] quantiles = new double[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            int[] round = counts[i];
            long runs = IntStream.of(round).asLongStream().sum();
            underWay[i] = runs;
            quantiles[i] = quantiles(round, runs);
        }
        return new Fan(quantiles, underWay);
    }

    private int[] ofRound(int round) {
        if (counts[round - 1].length == 0) {
            counts[round - 1] = new int[bins];
        }
        return counts[round - 1];
    }

    private double[] quantiles(int[] round, long runs) {
        double[] found = new double[Fan.LEVELS.length];
        int bin = -1;
        long upTo = 0;
        for (int i = 0; i < found.length; i++) {
            double rank = Fan.LEVELS[i] * runs;
            while (upTo < rank) {
                upTo += round[++bin];
            }
            found[i] = runs == 0 ? Double.NaN : (bin + 1 - (upTo - rank) / round[bin]) / bins;
        }
        return found;
    }
}
