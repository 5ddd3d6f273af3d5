package parley.analysis;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A share with its 95 % Wilson score interval (Wilson 1927).
 *
 * @param value the share
 * @param low   the lower end
 * @param high  the upper end
 */
public record Estimate(double value, double low, double high) {

    /** The confidence of every interval shown. */
    public static final double CONFIDENCE = 0.95;

    /** The estimate from a count among so many runs; with no runs it is anything from 0 to 1. */
    public static Estimate of(long count, long runs) {
        if (runs == 0) {
            return new Estimate(Double.NaN, 0, 1);
        }
        ConfidenceInterval interval = new WilsonScoreInterval()
                .createInterval(Math.toIntExact(runs), Math.toIntExact(count), CONFIDENCE);
        return new Estimate((double) count / runs, Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }
}
