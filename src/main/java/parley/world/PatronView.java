package parley.world;

/**
 * What a patron may see.
 *
 * @param round   the round, from 1
 * @param pain    the pain of its client, in [0, 1]
 * @param tension tension, in [0, 1]
 * @param met     whether the delegations met in the round before
 */
public record PatronView(int round, double pain, double tension, boolean met) {
}
