package parley.scenario;

import java.util.OptionalDouble;
import parley.domain.Parameter;

/**
 * A condition on the state of the crisis at the start of a round.
 *
 * @param measure what is looked at
 * @param above   true where the measure exceeds this
 * @param below   true where the measure is less than this
 */
public record Condition(
        @Parameter("what is looked at at the start of a round") Measure measure,
        @Parameter("holds where the measure exceeds this") OptionalDouble above,
        @Parameter("holds where the measure is less than this") OptionalDouble below) {

    /** What a condition can look at. */
    public enum Measure {
        /** Tension, in [0, 1]. */
        TENSION,
        /** Progress of the nuclear programme, in [0, 1]. */
        NUCLEAR_PROGRESS,
        /** How far the demands are apart, in utility. */
        GAP,
        /** The lowest trust of any principal, in [0, 1]. */
        LEAST_TRUST,
        /** The highest pain of any principal, in [0, 1]. */
        GREATEST_PAIN,
        /** Meetings held so far. */
        MEETINGS,
        /** Spoiler strikes so far. */
        SPOILER_STRIKES
    }

    /** Whether the condition holds for this value of its measure. */
    public boolean holds(double value) {
        return value > above.orElse(Double.NEGATIVE_INFINITY) && value < below.orElse(Double.POSITIVE_INFINITY);
    }
}
