package parley.agent;

import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Party;
import parley.world.SpoilerView;

/** A spoiler in a run. */
public final class Spoiler {

    private final String name;
    private final Party.Spoiler given;
    private final long key;
    private Luck luck;
    private double probability;

    /** A spoiler of a scenario. */
    public Spoiler(String name, Party.Spoiler given) {
        this.name = name;
        this.given = given;
        this.key = Luck.partyKey(name);
    }

    /** Back to the opening of a run. */
    public void open(long runSeed) {
        luck = Luck.of(runSeed, key);
    }

    /** Whether it strikes in this round. */
    public boolean strikes(SpoilerView view) {
        probability = given.strategy().strikeProbability(view);
        return luck.happens(probability, Purpose.SPOILING, view.round());
    }

    /** Whether its strike becomes war, at this probability of escalation. */
    public boolean startsWar(double escalation, int round) {
        return luck.happens(given.danger() * escalation, Purpose.ESCALATION, round);
    }

    /** The probability with which it struck, or did not, in the last round it was asked. */
    public double probability() {
        return probability;
    }

    /** The record it was given. */
    public Party.Spoiler given() {
        return given;
    }

    /** Its name in the scenario. */
    public String name() {
        return name;
    }
}
