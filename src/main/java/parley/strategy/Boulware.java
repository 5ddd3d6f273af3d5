package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.View;

/**
 * Holds out and concedes only near the deadline.
 *
 * @param beta     the shape of the concession curve
 * @param opening  k: share of the way conceded at the opening
 * @param pressure the constant posture
 */
@About(value = "Holds out and concedes only near the deadline; pressure constant.",
        source = "Faratin, Sierra and Jennings 1998")
public record Boulware(
        @Parameter(value = "the shape of the concession curve", min = 0.001, max = 1, low = .05, high = .8, def = "0.2",
                source = "Faratin, Sierra and Jennings 1998") double beta,
        @Parameter(value = "share of the way to the reservation value conceded at the opening (k)", min = 0, max = 1,
                low = 0, high = .2, def = "0", source = "Faratin, Sierra and Jennings 1998") double opening,
        @Parameter(value = "the posture it keeps", min = 0, max = 1, low = 0, high = 1, def = "0.6",
                source = "coder judgement") double pressure) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        return Intent.of(view.demandAfter(Concession.polynomial(view.timeUsed(), beta, opening)), pressure, 0);
    }
}
