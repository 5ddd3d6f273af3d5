package parley.world;

/**
 * What a spoiler may see.
 *
 * @param round     the round, from 1
 * @param proximity how near a deal is, from 0 (far) to 1 (at hand)
 * @param progress  progress of the programme it fears, in [0, 1]; 0 where there is none
 * @param talking   whether the delegations met in this round, or a pact or framework is in force
 */
public record SpoilerView(int round, double proximity, double progress, boolean talking) {
}
