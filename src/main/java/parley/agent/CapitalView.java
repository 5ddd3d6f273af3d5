package parley.agent;

import parley.hazard.Accidents;
import parley.random.Purpose;
import parley.world.Crisis;
import parley.world.View;

/** What one principal may see of the crisis: itself, and the public side of its opponents. */
public final class CapitalView implements View {

    private final Principal self;
    private final Principal[] opponents;
    private final Crisis crisis;
    private final Accidents accidents;
    private final int horizon;
    private int deadline;
    private boolean met;

    /** The view of a principal on its opponents and on what is public. */
    public CapitalView(Principal self, Principal[] opponents, Crisis crisis, Accidents accidents, int horizon) {
        this.self = self;
        this.opponents = opponents;
        this.crisis = crisis;
        this.accidents = accidents;
        this.horizon = horizon;
    }

    /** What is new before a round: the deadline, and whether the delegations met in the round before. */
    public void brief(int newDeadline, boolean metBefore) {
        deadline = newDeadline;
        met = metBefore;
    }

    @Override
    public int round() {
        return crisis.round();
    }

    @Override
    public int horizon() {
        return horizon;
    }

    @Override
    public int deadline() {
        return deadline;
    }

    @Override
    public double reservation() {
        return self.reservation();
    }

    @Override
    public double warPayoff() {
        return self.given().stakes().warPayoff();
    }

    @Override
    public double pain() {
        return self.pain();
    }

    @Override
    public double trust() {
        return self.trust();
    }

    @Override
    public double attack() {
        return self.attack();
    }

    @Override
    public double tension() {
        return crisis.tension();
    }

    @Override
    public double risk() {
        return accidents.probability(crisis.tension(), 1) * (1 - accidents.contained());
    }

    @Override
    public boolean met() {
        return met;
    }

    @Override
    public boolean interim() {
        return crisis.hasPact() || crisis.hasFramework();
    }

    @Override
    public int theirUltimatum() {
        int least = 0;
        for (Principal opponent : opponents) {
            int left = opponent.ultimatum();
            least = left > 0 && (least == 0 || left < least) ? left : least;
        }
        return least;
    }

    @Override
    public double theirStatement() {
        double hardest = -1;
        for (Principal opponent : opponents) {
            hardest = Math.max(hardest, opponent.statement());
        }
        return hardest;
    }

    @Override
    public double demand(int ago) {
        return self.demand(crisis.round() - 1 - ago);
    }

    @Override
    public double theirOffer(int ago) {
        return self.offer(crisis.round() - 1 - ago);
    }

    @Override
    public double pressure(int ago) {
        return self.intensity(crisis.round() - 1 - ago);
    }

    @Override
    public double theirPressure(int ago) {
        double hardest = 0;
        for (Principal opponent : opponents) {
            hardest = Math.max(hardest, opponent.intensity(crisis.round() - 1 - ago));
        }
        return hardest;
    }

    @Override
    public double posture() {
        return self.posture();
    }

    @Override
    public double postureOf(double intensity) {
        return self.postureOf(intensity);
    }

    @Override
    public double chance() {
        return self.luck().uniform(Purpose.STRATEGY, crisis.round());
    }
}
