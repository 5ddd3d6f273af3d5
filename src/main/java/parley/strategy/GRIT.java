package parley.strategy;

import parley.domain.Parameter;
import parley.domain.Real;
import parley.world.Intent;
import parley.world.View;

/**
 * Graduated and reciprocated initiatives in tension reduction: announces and makes unilateral cuts, invites others to
 * follow, answers exploitation in kind, resumes, and stops when nothing comes back.
 *
 * @param step  cut of posture in a round
 * @param tests rounds it goes on without an answer
 * @param beta  the shape of the concession curve
 */
@About(value = "Announces and makes unilateral cuts of pressure, invites the other side to follow, "
                + "matches exploitation, resumes.",
        source = "Osgood 1962; Lindskold 1978")
public record GRIT(
        @Parameter(value = "cut of posture in a round", unit = "per round", min = 0, max = 1, low = .02, high = .2,
                def = "0.1", source = "coder judgement, after Osgood 1962") double step,
        @Parameter(value = "rounds that it goes on cutting without an answer", unit = "rounds", min = 1, max = 1000,
                low = 2, high = 6, def = "3", source = "coder judgement, after Osgood 1962") int tests,
        @Parameter(value = "the shape of the concession curve", min = .001, max = 1000, low = .2, high = 2, def = "1",
                source = "coder judgement") double beta) implements PrincipalStrategy {

    private static final double NOTICE = 0.01;

    @Override
    public Intent decide(View view) {
        double demand = view.demandAfter(Concession.polynomial(view.timeUsed(), beta, 0));
        double raised = view.theirPressure(0) - view.theirPressure(1);
        if (raised > NOTICE) {
            return Intent.of(demand, Real.clip(view.posture() + view.postureOf(raised)), 0);
        }
        boolean unanswered = view.round() > tests && view.theirPressure(0) > NOTICE
                && view.theirPressure(0) > view.theirPressure(tests) - NOTICE;
        return Intent.of(demand, unanswered ? view.posture() : Real.clip(view.posture() - step), unanswered ? -.5 : -1);
    }
}
