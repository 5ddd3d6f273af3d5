package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.View;

/**
 * Calibrated retaliation: presses as hard as it is pressed, up to a cap, and says so; concedes with time, but not under an
 * ultimatum.
 *
 * @param ratio own pressure for a unit of theirs
 * @param floor posture below which it does not go
 * @param cap   posture above which it does not go
 * @param beta  the shape of the concession curve
 */
@About(value = "Presses in proportion to how it is pressed; demands fall with time, but not under an ultimatum.",
        source = "calibrated retaliation of 2019 and 2020")
public record MirrorEscalation(
        @Parameter(value = "own pressure for a unit of theirs", min = 0, max = 10, low = .5, high = 1.5, def = "0.8",
                source = "coder judgement; 1 is strict proportionality") double ratio,
        @Parameter(value = "posture below which it does not go", min = 0, max = 1, low = 0, high = .4, def = "0",
                source = "coder judgement") double floor,
        @Parameter(value = "posture above which it does not go", min = 0, max = 1, low = .4, high = 1, def = "0.8",
                source = "coder judgement") double cap,
        @Parameter(value = "the shape of the concession curve", min = .001, max = 1000, low = .3, high = 2, def = "0.8",
                source = "coder judgement") double beta) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        double posture = Math.max(floor, Math.min(cap, view.postureOf(ratio * view.theirPressure(0))));
        double tone = posture > view.posture() ? .3 : posture < view.posture() ? -.3 : 0;
        double demand = view.demandAfter(Concession.polynomial(view.timeUsed(), beta, 0));
        return Intent.of(view.theirUltimatum() > 0 ? Math.max(demand, view.demand(0)) : demand, posture, tone);
    }
}
