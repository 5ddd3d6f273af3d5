package parley.outcome;

import java.util.List;

/**
 * How one run ended, with the measures taken of it.
 *
 * @param outcome       the class of the ending
 * @param round         the round in which it ended, from 1; the horizon where nothing ended it
 * @param terms         the value of each issue in the deal, in [0, 1], in the order of the agenda; empty without a deal
 * @param sides         what the run meant for each principal, in the order of the scenario
 * @param bestInterim   the best interim step reached
 * @param peakLadder    the highest rung of the escalation ladder, 0 (normal) to 7 (war)
 * @param peakTension   the highest tension, in [0, 1]
 * @param meetings      in how many rounds the delegations met
 * @param spoilerStrikes how often spoilers struck
 * @param incidents     how many accidents stayed incidents
 * @param firstStriker  the party that used force first, empty if none did or if it came by accident
 * @param cause         why the run ended, in a few fixed words (see {@code parley.world.Crisis})
 */
public record Ending(Outcome outcome, int round, double[] terms, List<Side> sides, Interim bestInterim, int peakLadder,
                     double peakTension, int meetings, int spoilerStrikes, int incidents, String firstStriker,
                     String cause) {

    /**
     * One principal's side of an ending.
     *
     * @param utility the utility of the terms in a deal, the payoff of war in a war, the reservation value otherwise
     * @param cost    the pain felt, summed over the rounds (pain-rounds)
     * @param trust   trust in the other side at the end, in [0, 1]
     * @param demand  the last demand, in utility
     */
    public record Side(double utility, double cost, double trust, double demand) {
    }
}
