package parley.pressure;

import parley.domain.Parameter;
import parley.domain.Real;

/**
 * One instrument in the hands of one principal.
 *
 * @param start level at the opening of the run
 * @param limit highest level this principal can reach with the instrument
 * @param ramp  how far the level can move in one round
 * @param cost  pain that a full level gives its sender (nu of equation 1)
 */
public record Lever(
        @Parameter(value = "level applied when the run opens", min = 0, max = 1, def = "0") double start,
        @Parameter(value = "highest level that its strategy can reach; 0 means that the instrument is not available",
                min = 0, max = 1, def = "1")
        double limit,
        @Parameter(value = "how far the level can move in one round", unit = "per round", min = 0, max = 1, low = .05, high = 1,
                def = "0.25") double ramp,
        @Parameter(value = "pain that a full level gives its own sender (nu)", min = 0, max = 1, low = 0, high = .3,
                def = "0", source = "Drezner 1999") double cost) {

    /**
     * The level after one round of moving toward clip( limit posture + added ), no faster than the ramp.
     *
     * @param posture what the strategy wants times the scale; above 1 counts as 1
     * @param added   what events have added for good
     */
    public double next(double level, double posture, double added) {
        double target = Real.clip(limit * Real.clip(posture) + added);
        return target > level ? Math.min(target, level + ramp) : Math.max(target, level - ramp);
    }
}
