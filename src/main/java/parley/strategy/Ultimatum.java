package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.Move;
import parley.world.View;

/**
 * Take it or leave it by a date: presses, announces a deadline in public, and strikes with some probability when it
 * passes without a deal. If it does not strike, it concedes with time.
 *
 * @param issue    the round in which the ultimatum is issued
 * @param notice   rounds that it leaves
 * @param carryOut q: probability that it strikes when the time is up
 * @param demand   what it demands until then
 * @param pressure the constant posture
 */
@About(value = "Announces a deadline in public and strikes with some probability when it passes without a deal.",
        source = "Lauren 1994; Schelling 1960; Fearon 1995 for the demand")
public record Ultimatum(
        @Parameter(value = "the round in which the ultimatum is issued", unit = "rounds", min = 1, max = 100000,
                low = 2, high = 20, def = "8", source = "coder judgement") int issue,
        @Parameter(value = "rounds that it leaves", unit = "rounds", min = 1, max = 100000, low = 1, high = 6,
                def = "3", source = "coder judgement; 10 to 15 days in February 2026, two months in 2025") int notice,
        @Parameter(value = "probability that it strikes when the time is up (q)", min = 0, max = 1, low = .2, high = .8,
                def = "0.5", source = "coder judgement") double carryOut,
        @Parameter(value = "what it demands until then, in utility", min = 0, max = 1, low = .5, high = .9, def = "0.7",
                source = "coder judgement") double demand,
        @Parameter(value = "the posture it keeps", min = 0, max = 1, low = 0, high = 1, def = "0.8",
                source = "coder judgement") double pressure) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        double wanted = Math.max(view.reservation(), demand);
        int left = issue + notice - view.round();
        if (left > notice) {
            return Intent.of(wanted, pressure, .3);
        }
        if (left > 0) {
            return Intent.of(wanted, pressure, 1).threatening(left).refusingPacts();
        }
        if (left == 0 && view.chance() < carryOut) {
            return Intent.of(wanted, pressure, 1).and(Move.STRIKE);
        }
        double conceded = Math.min(wanted, view.demandAfter(view.timeUsed()));
        return Intent.of(Math.max(view.reservation(), conceded), pressure, 0);
    }
}
