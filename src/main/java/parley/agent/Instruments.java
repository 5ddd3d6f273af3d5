package parley.agent;

import parley.domain.Instrument;
import parley.domain.Real;
import parley.pressure.Arsenal;
import parley.pressure.Coercion;
import parley.pressure.Lever;

/** The instruments of one principal in a run: their levels, and what events have added to them for good. */
final class Instruments {

    private final Coercion coercion;
    private final double scale;
    private final Lever[] levers = new Lever[Instrument.COUNT];
    private final double[] levels = new double[Instrument.COUNT];
    private final double[] added = new double[Instrument.COUNT];
    private final double full;

    Instruments(Arsenal given, Coercion coercion) {
        this.coercion = coercion;
        this.scale = given.scale();
        double[] limits = new double[levers.length];
        for (Instrument instrument : Instrument.values()) {
            Lever lever = given.lever(instrument);
            levers[instrument.ordinal()] = lever;
            limits[instrument.ordinal()] = lever.limit();
        }
        this.full = coercion.weight().weigh(limits) * scale;
    }

    /** Back to the opening. */
    void open() {
        for (int k = 0; k < levels.length; k++) {
            levels[k] = levers[k].start();
            added[k] = 0;
        }
    }

    /** The levels move toward a posture, within their ramps. */
    void move(double posture) {
        for (int k = 0; k < levels.length; k++) {
            levels[k] = levers[k].next(levels[k], scale * posture, added[k]);
        }
    }

    /** Something changes the levels from outside, for good. */
    void shift(double[] by) {
        for (int k = 0; k < levels.length; k++) {
            added[k] += by[k];
            levels[k] = Real.clip(levels[k] + by[k]);
        }
    }

    /** The posture that keeps the levels, taken together, where they are; what events have added stays without it. */
    double posture() {
        return full == 0 ? 0
                : Real.clip((coercion.weight().weigh(levels) - coercion.weight().weigh(added)) / full);
    }

    /** The posture that presses with this intensity once the ramps are done. */
    double postureOf(double intensity) {
        return full == 0 ? 0 : intensity * coercion.reference() / full;
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
