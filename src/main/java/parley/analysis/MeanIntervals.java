package parley.analysis;

import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.RandomGenerator;

/** 95 % intervals of means: mean plus or minus t(0.975, n - 1) standard errors. Remembers t, which is slow to find. */
public final class MeanIntervals {

    /** The distribution would otherwise seed a generator that is never used, which costs more than the quantile. */
    private static final RandomGenerator NO_DRAWS = null;

    private final Map<Long, Double> quantiles = new HashMap<>();

    /** Half the width of the interval of a mean, NaN with fewer than two numbers. */
    public double halfWidth(Moments moments) {
        long n = moments.count();
        return n < 2 ? Double.NaN
                : quantiles.computeIfAbsent(n, MeanIntervals::quantile) * moments.standardDeviation() / Math.sqrt(n);
    }

    private static double quantile(long n) {
        return new TDistribution(NO_DRAWS, n - 1.0).inverseCumulativeProbability((1 + Estimate.CONFIDENCE) / 2);
    }
}
