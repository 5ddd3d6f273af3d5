package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.View;

/**
 * Demands everything, concedes nothing, keeps its pressure constant.
 *
 * @param pressure the constant posture
 */
@About(value = "Demands everything, concedes nothing and keeps its pressure constant: the control arm.",
        source = "null strategy")
public record Hold(
        @Parameter(value = "the posture it keeps", min = 0, max = 1, low = 0, high = 1, def = "0.6",
                source = "coder judgement") double pressure) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        return Intent.of(1, pressure, 0).refusingPacts();
    }
}
