package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.View;

/**
 * Concedes at a constant rate, to reach its reservation value at the deadline.
 *
 * @param pressure the constant posture
 */
@About(value = "Concedes at a constant rate and reaches its reservation value at the deadline; pressure constant.",
        source = "Faratin, Sierra and Jennings 1998, beta = 1")
public record Linear(
        @Parameter(value = "the posture it keeps", min = 0, max = 1, low = 0, high = 1, def = "0.6",
                source = "coder judgement") double pressure) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        return Intent.of(view.demandAfter(view.timeUsed()), pressure, 0);
    }
}
