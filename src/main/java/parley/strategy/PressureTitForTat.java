package parley.strategy;

import parley.domain.Parameter;
import parley.domain.Real;
import parley.world.Intent;
import parley.world.View;

/**
 * Answers the other side's last change of pressure in kind, and concedes evenly over time.
 *
 * @param patience   raises in a row that it waits for before it answers
 * @param generosity probability of letting a raise pass
 * @param beta       the shape of the concession curve
 */
@About(value = "Answers the other side's last change of pressure in kind, forgiving now and then; "
                + "demands fall with time.",
        source = "Axelrod 1984; Nowak and Sigmund 1992 (generosity 1/3)")
public record PressureTitForTat(
        @Parameter(value = "raises in a row that it waits for before it answers; 2 is tit for two tats",
                unit = "rounds", min = 1, max = 100, low = 1, high = 3, def = "1", source = "Axelrod 1984")
        int patience,
        @Parameter(value = "probability of letting a raise pass", min = 0, max = 1, low = 0, high = .5,
                def = "0.333333", source = "Nowak and Sigmund 1992") double generosity,
        @Parameter(value = "the shape of the concession curve", min = .001, max = 1000, low = .2, high = 2, def = "1",
                source = "coder judgement") double beta) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        double change = view.theirPressure(0) - view.theirPressure(1);
        double answer = change <= 0 || isProvoked(view) ? change : 0;
        return Intent.of(view.demandAfter(Concession.polynomial(view.timeUsed(), beta, 0)),
                Real.clip(view.posture() + view.postureOf(answer)), answer > 0 ? .5 : 0);
    }

    private boolean isProvoked(View view) {
        for (int ago = 0; ago < patience; ago++) {
            if (view.theirPressure(ago) <= view.theirPressure(ago + 1)) {
                return false;
            }
        }
        return view.chance() >= generosity;
    }
}
