package parley.strategy;

import parley.domain.Parameter;
import parley.world.Intent;
import parley.world.Move;
import parley.world.View;

/**
 * Keeps pressure and demand where they are and waits for costs to move the other side; concedes only after it has
 * moved, or after the wait is over.
 *
 * @param patience rounds that it waits
 * @param trigger  rise of the other side's offer that ends the wait
 * @param demand   what it demands while it waits
 * @param leave    trust below which it walks out
 * @param pressure the constant posture
 */
@About(value = "Keeps pressure and demand constant "
                + "and waits for time to move the other side before it concedes anything.",
        source = "United States policy on North Korea 2009 to 2016, Iran from May 2018 to May 2019; wars of attrition")
public record StrategicPatience(
        @Parameter(value = "rounds that it waits at most", unit = "rounds", min = 0, max = 100000, low = 4, high = 26,
                def = "13", source = "coder judgement") int patience,
        @Parameter(value = "rise of the other side's offer since the opening that ends the wait, in utility", min = 0,
                max = 1, low = .05, high = .5, def = "0.25", source = "coder judgement") double trigger,
        @Parameter(value = "what it demands while it waits, in utility", min = 0, max = 1, low = .7, high = 1,
                def = "0.9", source = "coder judgement") double demand,
        @Parameter(value = "trust below which it walks out; 0 for never", min = 0, max = 1, low = 0, high = .2, def = "0.1",
                source = "coder judgement") double leave,
        @Parameter(value = "the posture it keeps", min = 0, max = 1, low = 0, high = 1, def = "0.5",
                source = "coder judgement") double pressure) implements PrincipalStrategy {

    @Override
    public Intent decide(View view) {
        double opening = view.theirOffer(view.round());
        boolean waiting = view.round() <= patience && view.theirOffer(0) - opening < trigger;
        if (view.trust() < leave) {
            return Intent.of(Math.max(view.reservation(), demand), pressure, 0).and(Move.WALK_AWAY);
        }
        double yielding = Math.min(demand, view.demandAfter(view.timeUsed()));
        return Intent.of(Math.max(view.reservation(), waiting ? demand : yielding), pressure, 0);
    }
}
