package parley.domain;

/**
 * The few functions of a real number that the equations share.
 *
 * <p>Transcendental functions go through {@link StrictMath}, whose results are the same bits on every machine.
 */
public final class Real {

    private Real() {
    }

    /** The value moved to the nearest end of [0, 1] if it lies outside. */
    public static double clip(double value) {
        return value < 0 ? 0 : value > 1 ? 1 : value;
    }

    /** The logistic function 1 / (1 + e^-x), in (0, 1). */
    public static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** The log-odds ln(p / (1 - p)) of a probability in (0, 1). */
    public static double logOdds(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** The probability 1 - e^-rate that an event of this rate happens within one round. */
    public static double hazard(double rate) {
        return 1 - StrictMath.exp(-rate);
    }
}
