package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.View;

/**
 * Concedes early and little later (Pruitt 1981).
 *
 * @param beta     the shape of the concession curve
 * @param opening  k: share of the way conceded at the opening
 * @param pressure the constant posture
 */
@About(value = "Concedes early and little later; pressure constant.",
        source = "Faratin, Sierra and Jennings 1998")
public record Conceder(
        @Parameter(value = "the shape of the concession curve", min = 1, max = 1000, low = 1.5, high = 10, def = "5",
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
