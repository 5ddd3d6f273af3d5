package parley.strategy;

import parley.domain.Parameter;
import parley.domain.Real;
import parley.world.Intent;
import parley.world.View;

/**
 * Ramps pressure to the limit, demands nearly everything, and lifts nothing before full compliance.
 *
 * @param ramp       rise of posture in a round
 * @param concession share of the way to the reservation value that it concedes by the deadline
 * @param tone       what it says in public
 */
@About(value = "Ramps pressure to the limit, demands nearly everything and lifts nothing before full compliance.",
        source = "the campaigns of 2018 to 2020 and 2025 to 2026; contrast to PressureForTalks")
public record MaximumPressure(
        @Parameter(value = "rise of posture in a round", unit = "per round", min = 0, max = 1, low = .05, high = .5,
                def = "0.15", source = "coder judgement") double ramp,
        @Parameter(value = "share of the way to the reservation value that it concedes by the deadline", min = 0,
                max = 1, low = 0, high = .5, def = "0.3", source = "coder judgement") double concession,
        @Parameter(value = "what it says in public, from -1 (conciliatory) to 1 (red line)", min = -1, max = 1, low = 0,
                high = 1, def = "0.6", source = "coder judgement") double tone) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        double demand = view.demandAfter(concession * view.timeUsed());
        boolean complied = view.theirOffer(0) >= demand;
        Intent intent = Intent.of(demand, complied ? 0 : Real.clip(view.posture() + ramp), complied ? -.5 : tone);
        return complied ? intent : intent.refusingPacts();
    }
}
