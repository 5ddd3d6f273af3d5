package parley.table;

import parley.domain.Parameter;

/**
 * The initial non-aggression pact, or freeze for freeze: a mutual pledge made when the crisis is hot and a deal is far.
 *
 * @param enabled       whether the parties can make one
 * @param tension       tension from which they look for one
 * @param pledge        what the pledge is worth to each principal above its reservation value, at full trust
 * @param guarantee     g: share of the exploitation loss that the pledge covers while it is kept
 * @param calm          multiplies the tension-born hazards while it is kept
 * @param pressureCap   highest posture while it is kept
 */
public record Pact(
        @Parameter(value = "whether the parties can make an interim pact", def = "true") boolean enabled,
        @Parameter(value = "tension from which they look for one", min = 0, max = 1, low = .2, high = .6, def = "0.35",
                source = "coder judgement") double tension,
        @Parameter(value = "what the pledge is worth above no deal at full trust and full tension, in utility", min = 0,
                max = 1, low = 0, high = .3, def = "0.12", source = "coder judgement") double pledge,
        @Parameter(value = "share of the exploitation loss that the pledge covers while it is kept (g)", min = 0,
                max = 1, low = 0, high = .8, def = "0.3", source = "coder judgement; guarantees: Fortna 2003")
        double guarantee,
        @Parameter(value = "multiplies the hazards born of tension while the pact is kept", min = 0, max = 1, low = .25,
                high = 1, def = "0.5", source = "coder judgement") double calm,
        @Parameter(value = "highest posture while the pact is kept: freeze for freeze", min = 0,
                max = 1, low = .2, high = 1, def = "0.5", source = "coder judgement") double pressureCap) {

    /**
     * What the pledge is worth above no deal: v = pledge E - (1 - tau) xi.
     *
     * @param tension          E
     * @param trust            tau
     * @param exploitationLoss xi
     */
    public double worth(double tension, double trust, double exploitationLoss) {
        return pledge * tension - (1 - trust) * exploitationLoss;
    }
}
