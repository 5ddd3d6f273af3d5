package parley.agent;

import parley.domain.Instrument;
import parley.domain.Real;
import parley.pressure.Arsenal;
import parley.pressure.Coercion;
import parley.pressure.Lever;

/** The instruments of one principal in a run: the posture it has taken and the levels that follow it. */
final class Instruments {

    private final Arsenal given;
    private final Coercion coercion;
    private final Lever[] levers = new Lever[Instrument.COUNT];
    private final double[] levels = new double[Instrument.COUNT];
    private double posture;

    Instruments(Arsenal given, Coercion coercion) {
        this.given = given;
        this.coercion = coercion;
        for (Instrument instrument : Instrument.values()) {
            levers[instrument.ordinal()] = given.lever(instrument);
        }
    }

    /** Back to the opening, with the posture that the levels at the opening amount to. */
    void open() {
        double[] limits = new double[levers.length];
        for (int k = 0; k < levels.length; k++) {
            levels[k] = levers[k].start();
            limits[k] = levers[k].limit();
        }
        double all = coercion.weight().weigh(limits);
        posture = all == 0 ? 0 : Real.clip(coercion.weight().weigh(levels) / all);
    }

    /** Takes a posture; the levels move toward it within their ramps. */
    void move(double wanted) {
        posture = wanted;
        double scaled = given.scale() * wanted;
        for (int k = 0; k < levels.length; k++) {
            levels[k] = levers[k].next(levels[k], scaled);
        }
    }

    /** Something moves the levels from outside. */
    void shift(double[] by) {
        for (int k = 0; k < levels.length; k++) {
            levels[k] = Real.clip(levels[k] + by[k]);
        }
    }

    /** The posture taken last. */
    double posture() {
        return posture;
    }

    /** The levels, by the order of {@link Instrument}. */
    double[] levels() {
        return levels;
    }

    /** How hard they press, in [0, 1]. */
    double intensity() {
        return coercion.intensity(levels);
    }

    /** The pain that they give their own sender. */
    double cost() {
        double sum = 0;
        for (int k = 0; k < levels.length; k++) {
            sum += levers[k].cost() * levels[k];
        }
        return sum;
    }

    /** The stronger of the military and the maritime level. */
    double force() {
        return Math.max(levels[Instrument.MILITARY.ordinal()], levels[Instrument.MARITIME.ordinal()]);
    }
}
