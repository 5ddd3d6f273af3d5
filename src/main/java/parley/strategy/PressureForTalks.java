package parley.strategy;

import parley.domain.Parameter;
import parley.domain.Real;
import parley.world.Intent;
import parley.world.View;

/**
 * The dual track: holds pressure near a target, lifts a share of it for each concession, adds none while the
 * delegations meet, and lets its demand fall with time.
 *
 * @param pressure target posture
 * @param lift     share of the target lifted when the other side has met the demand in full
 * @param pause    whether it adds no pressure while the delegations meet
 * @param beta     the shape of the concession curve
 * @param tone     what it says in public, unless the other side has just conceded
 */
@About(value = "Holds pressure near a target to gain leverage, lifts a share of it for each concession, "
                + "and keeps talking.",
        source = "George 1991; Jentleson and Whytock 2005")
public record PressureForTalks(
        @Parameter(value = "target posture", min = 0, max = 1, low = 0, high = 1, def = "0.6",
                source = "coder judgement") double pressure,
        @Parameter(value = "share of the target that is lifted once the other side has met the demand in full", min = 0,
                max = 1, low = 0, high = 1, def = "0.5",
                source = "coder judgement, after Jentleson and Whytock 2005: proportionality") double lift,
        @Parameter(value = "whether it adds no pressure while the delegations meet", def = "true",
                source = "George 1991") boolean pause,
        @Parameter(value = "the shape of the concession curve", min = .001, max = 1000, low = .3, high = 2, def = "0.8",
                source = "coder judgement") double beta,
        @Parameter(value = "what it says in public, from -1 (conciliatory) to 1 (red line), unless the other side has just conceded", min = -1,
                max = 1, low = -.5, high = .8, def = "0.2", source = "coder judgement")
        double tone) implements PrincipalStrategy {

    /** A concession smaller than this goes unanswered in public. */
    private static final double NOTICE = 0.01;

    @Override
    public Intent decide(View view) {
        double met = met(view, 0);
        double target = pressure * (1 - lift * met);
        double posture = pause && view.met() ? Math.min(target, view.posture()) : target;
        double said = met - met(view, 1) > NOTICE ? Math.min(tone, -.3) : tone;
        return Intent.of(view.demandAfter(Concession.polynomial(view.timeUsed(), beta, 0)), posture, said);
    }

    /** The share of its demand that the other side has met. */
    private static double met(View view, int ago) {
        return Real.clip(view.theirOffer(ago) / Math.max(view.demand(ago), .01));
    }
}
