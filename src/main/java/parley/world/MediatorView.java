package parley.world;

import parley.domain.Stage;

/**
 * What a mediator may see.
 *
 * @param round       the round, from 1
 * @param reliance    how far both sides rely on it: its credibility, less what it loses by leaning, in [0, 1]
 * @param bias        its own bias, from -1 (to the low end of the issues) to 1 (to the high end)
 * @param gap         how far the demands are apart, in utility, as both sides confide it
 * @param stage       how far the agenda has come
 * @param tension     tension, in [0, 1]
 * @param taken       whether the sides take up its work in this round
 */
public record MediatorView(int round, double reliance, double bias, double gap, Stage stage, double tension,
                           boolean taken) {
}
