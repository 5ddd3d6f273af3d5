package parley.analysis;

/**
 * The mean and spread of a stream of numbers, without keeping them.
 *
 * <p>Single numbers by the recurrence of Welford (1962, Technometrics 4:419), whole groups by Chan, Golub and LeVeque
 * (1979, Updating formulae, Stanford STAN-CS-79-773). Both lose no digits to a large mean. The last bit depends on the
 * order of additions and merges, so merge in a fixed order where bytes are to be reproduced.
 */
public final class Moments {

    private long count;
    private double mean;
    private double squares;

    /** Counts one number. */
    public void add(double value) {
        count++;
        double offset = value - mean;
        mean += offset / count;
        squares += offset * (value - mean);
    }

    /** Counts all numbers of another stream. */
    public void merge(Moments other) {
        if (other.count == 0) {
            return;
        }
        long both = count + other.count;
        double offset = other.mean - mean;
        mean += offset * other.count / both;
        squares += other.squares + offset * offset * count / both * other.count;
        count = both;
    }

    /** How many numbers were counted. */
    public long count() {
        return count;
    }

    /** The mean, NaN without numbers. */
    public double mean() {
        return count == 0 ? Double.NaN : mean;
    }

    /** The standard deviation of the sample (divisor n - 1), NaN with fewer than two numbers. */
    public double standardDeviation() {
        return count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
    }
}
