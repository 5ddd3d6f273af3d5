package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.View;

/**
 * Answers the other side's last move in proportion, concession or retreat: D' = D (offer before) / (offer now), both the
 * utility of the terms offered.
 *
 * @param delay    how many rounds back it looks
 * @param goodwill what it concedes in a round without being asked
 * @param pressure the constant posture
 */
@About(value = "Concedes in proportion to the other side's last concession, and a little from goodwill; "
                + "pressure constant.",
        source = "Faratin, Sierra and Jennings 1998, relative tit for tat")
public record RelativeTitForTat(
        @Parameter(value = "how many rounds back it looks", unit = "rounds", min = 0, max = 1000, low = 0, high = 3,
                def = "0", source = "Faratin, Sierra and Jennings 1998") int delay,
        @Parameter(value = "what it concedes in a round without being asked, in utility", unit = "per round", min = 0,
                max = 1, low = 0, high = .05, def = "0.01",
                source = "coder judgement: without it two such strategies never start") double goodwill,
        @Parameter(value = "the posture it keeps", min = 0, max = 1, low = 0, high = 1, def = "0.6",
                source = "coder judgement") double pressure) implements PrincipalStrategy {

    /** The largest answer to one round: ratios of offers that are worth almost nothing say nothing. */
    private static final double MOST = 1.5;

    @Override
    public Intent decide(View view) {
        double now = view.theirOffer(delay);
        double before = view.theirOffer(delay + 1);
        double ratio = now > 0 && before > 0 ? Math.max(1 / MOST, Math.min(MOST, before / now)) : 1;
        double wanted = view.demand(0) * ratio - goodwill;
        return Intent.of(Math.max(view.reservation(), Math.min(1, wanted)), pressure, 0);
    }
}
