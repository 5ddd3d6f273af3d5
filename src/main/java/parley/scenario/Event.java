package parley.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import parley.domain.Channel;
import parley.domain.Parameter;

/**
 * Something that happens to the crisis from outside: in a given round, or the first time that a condition holds.
 *
 * @param name     what happened, in words
 * @param round    the round it happens in, from 1
 * @param when     the condition it waits for
 * @param tension  change of tension
 * @param progress change of nuclear progress
 * @param trust    change of trust by principal, in log-odds
 * @param pressure change of applied pressure by principal
 * @param channel  the closest contact that the capitals permit from then on
 */
public record Event(
        @Parameter("what happened, in words") String name,
        @Parameter(value = "the round it happens in, from 1; either this or `when`", min = 1, max = 100000)
        OptionalInt round,
        @Parameter("the condition it waits for; it happens once, in the first round in which the condition holds")
        Optional<Condition> when,
        @Parameter(value = "change of tension", min = -1, max = 1, def = "0") double tension,
        @Parameter(value = "change of nuclear progress", min = -1, max = 1, def = "0") double progress,
        @Parameter(value = "change of trust by principal, in log-odds", unit = "log-odds", min = -10, max = 10)
        Map<String, Double> trust,
        @Parameter("lasting change of the applied level of each instrument, by principal") Map<String, Levels> pressure,
        @Parameter("the closest contact that the capitals permit from then on") Optional<Channel> channel) {

    /**
     * Changes of the applied levels.
     *
     * @param economic   change of economic pressure
     * @param military   change of military pressure
     * @param cyber      change of cyber pressure
     * @param diplomatic change of diplomatic pressure
     * @param maritime   change of maritime pressure
     */
    public record Levels(
            @Parameter(value = "change of economic pressure", min = -1, max = 1, def = "0") double economic,
            @Parameter(value = "change of military pressure", min = -1, max = 1, def = "0") double military,
            @Parameter(value = "change of cyber pressure", min = -1, max = 1, def = "0") double cyber,
            @Parameter(value = "change of diplomatic pressure", min = -1, max = 1, def = "0") double diplomatic,
            @Parameter(value = "change of maritime pressure", min = -1, max = 1, def = "0") double maritime) {

        /** The changes by the index of the instrument. */
        public double[] byInstrument() {
            return new double[] {economic, military, cyber, diplomatic, maritime};
        }
    }
}
