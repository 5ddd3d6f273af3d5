package parley.strategy;

import parley.domain.Parameter;
import parley.domain.Real;
import parley.world.Intent;
import parley.world.Move;
import parley.world.View;

/**
 * Raises the shared risk until the other side gives in, or until the risk of going on exceeds its own critical risk;
 * then it yields. Critical risk (Ellsberg 1959): R = (win - submit) / (win - disaster).
 *
 * @param step   rise of posture in a round
 * @param nerve  multiplies the critical risk
 * @param demand what it demands
 */
@About(value = "Raises the shared risk round by round until the other side yields, "
                + "or its own critical risk is passed and it yields.",
        source = "Schelling 1960, 1966; Ellsberg 1959; Powell 1990")
public record Brinkmanship(
        @Parameter(value = "rise of posture in a round", unit = "per round", min = 0, max = 1, low = .02, high = .3,
                def = "0.1", source = "coder judgement") double step,
        @Parameter(value = "multiplies its critical risk: above 1 bolder, below 1 more timid than its payoffs", min = 0,
                max = 100, low = .3, high = 3, def = "1", source = "coder judgement; 1 is Ellsberg 1959") double nerve,
        @Parameter(value = "what it demands, in utility", min = 0, max = 1, low = .6, high = 1, def = "0.9",
                source = "coder judgement") double demand) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        double wanted = Math.max(view.reservation(), demand);
        Intent raise = Intent.of(wanted, Real.clip(view.posture() + step), .5).refusingPacts();
        double stake = wanted - view.warPayoff();
        double critical = stake <= 0 ? 1 : Real.clip((wanted - view.theirOffer(0)) / stake);
        boolean tooDangerous = riskUntilDeadline(view) > nerve * critical;
        return tooDangerous && view.theirOffer(0) >= view.reservation() ? raise.and(Move.YIELD) : raise;
    }

    /** The probability of fire before the deadline, by accident or by attack: 1 - (1 - h)^n (1 - q). */
    private static double riskUntilDeadline(View view) {
        double noAccident = StrictMath.pow(1 - view.risk(), Math.max(1, view.deadline() - view.round() + 1));
        return 1 - noAccident * (1 - view.attack());
    }
}
