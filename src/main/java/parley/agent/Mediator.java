package parley.agent;

import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Party;
import parley.table.Mediation;
import parley.world.Crisis;
import parley.world.MediatorView;

/** A mediator in a run. */
public final class Mediator {

    private final Party.Mediator given;
    private final long key;
    private Luck luck;

    /** A mediator of a scenario. */
    public Mediator(String name, Party.Mediator given) {
        this.given = given;
        this.key = Luck.partyKey(name);
    }

    /** Back to the opening of a run. */
    public void open(long runSeed) {
        luck = Luck.of(runSeed, key);
    }

    /** What it does in this round. Its work is taken up with a probability that is the reliance on it. */
    public Mediation mediate(Crisis crisis) {
        boolean taken = luck.happens(reliance(), Purpose.MEDIATION, crisis.round());
        return given.strategy().mediate(new MediatorView(crisis.round(), reliance(), given.bias(), crisis.gap(1),
                crisis.stage(), crisis.tension(), taken));
    }

    /** How far both sides rely on it, in [0, 1]. */
    public double reliance() {
        return given.reliance();
    }
}
