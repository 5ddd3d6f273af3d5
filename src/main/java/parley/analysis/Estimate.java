package parley.analysis;

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

    /** The 97.5 % point of the standard normal distribution, for an interval of 95 %. */
    private static final double Z = 1.959963984540054;

    /**
     * The estimate from a count among so many runs: with p = k / n, the centre is (p + z²/2n) / (1 + z²/n) and half the width
     * z sqrt( p(1-p)/n + z²/4n² ) / (1 + z²/n). Without runs it is anything from 0 to 1.
     */
    public static Estimate of(long count, long runs) {
        if (runs == 0) {
            return new Estimate(Double.NaN, 0, 1);
        }
        double share = (double) count / runs;
        double shrink = 1 + Z * Z / runs;
        double centre = (share + Z * Z / (2.0 * runs)) / shrink;
        double half = Z * Math.sqrt(share * (1 - share) / runs + Z * Z / (4.0 * runs * runs)) / shrink;
        return new Estimate(share, count == 0 ? 0 : centre - half, count == runs ? 1 : centre + half);
    }
}
