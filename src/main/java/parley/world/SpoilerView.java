package parley.world;

/**
 * What a spoiler may see.
 *
 * @param round     the round, from 1
 * @param proximity how near a deal is, from 0 (far) to 1 (at hand)
 * @param programme whether there is a nuclear programme in the scenario
 * @param progress  progress of that programme, in [0, 1]
 * @param talking   whether the delegations met in this round or the one before, or a pact or framework is in force
 */
public record SpoilerView(int round, double proximity, boolean programme, double progress, boolean talking) {
}
