package parley.analysis;

/**
 * Quantiles of a stock in [0, 1] round by round, over the runs still under way in that round.
 *
 * @param quantiles by round (index 0 is round 1) and by {@link #LEVELS}; NaN where no run is left
 * @param underWay  how many runs are counted in each round
 */
public record Fan(double[][] quantiles, long[] underWay) {

    /** The quantiles that are kept. */
    public static final double[] LEVELS = {.05, .25, .5, .75, .95};
}
