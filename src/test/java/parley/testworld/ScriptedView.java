package parley.testworld;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import parley.world.View;

/** What a principal sees, written down by a test: everything is calm and even unless the test says otherwise. */
public final class ScriptedView implements View {

    private int round = 1;
    private int horizon = 26;
    private int deadline = 26;
    private double reservation = .4;
    private double warPayoff = .1;
    private double risk;
    private boolean met;
    private double posture = .5;
    private double chance = .5;
    private final Map<Integer, Double> demands = new HashMap<>();
    private final Map<Integer, Double> offers = new HashMap<>();
    private final Map<Integer, Double> theirPressures = new HashMap<>();

    /** A view on anything at all: whatever the engine may show, and the worst that it may show. */
    public static ScriptedView anything(Random random) {
        ScriptedView view = new ScriptedView();
        view.horizon = 1 + random.nextInt(60);
        view.round = 1 + random.nextInt(view.horizon);
        view.deadline = view.horizon - random.nextInt(30);
        view.reservation = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
        view.warPayoff = 1 - 3 * random.nextDouble();
        view.risk = random.nextDouble();
        view.met = random.nextBoolean();
        view.posture = random.nextDouble();
        view.chance = random.nextDouble();
        for (int ago = 0; ago < 65; ago++) {
            view.demands.put(ago, random.nextDouble());
            // Offers arrive with errors: they can leave [0, 1] on both sides.
            view.offers.put(ago, random.nextGaussian());
            view.theirPressures.put(ago, random.nextDouble());
        }
        return view;
    }

    /** The round that is being decided, of so many. */
    public ScriptedView at(int newRound, int newDeadline) {
        round = newRound;
        deadline = newDeadline;
        horizon = newDeadline;
        return this;
    }

    /** What no deal and war are worth. */
    public ScriptedView worth(double newReservation, double newWarPayoff) {
        reservation = newReservation;
        warPayoff = newWarPayoff;
        return this;
    }

    /** The risk of this round. */
    public ScriptedView risking(double newRisk) {
        risk = newRisk;
        return this;
    }

    /** The delegations met in the round before. */
    public ScriptedView afterAMeeting() {
        met = true;
        return this;
    }

    /** Own posture. */
    public ScriptedView pressing(double newPosture) {
        posture = newPosture;
        return this;
    }

    /** The coin of this round. */
    public ScriptedView drawing(double newChance) {
        chance = newChance;
        return this;
    }

    /** Own demands, the last one first; further back the last given one holds. */
    public ScriptedView demanding(double... lastFirst) {
        return script(demands, lastFirst);
    }

    /** Their offers, the last one first. */
    public ScriptedView offered(double... lastFirst) {
        return script(offers, lastFirst);
    }

    /** Their pressure, the last one first. */
    public ScriptedView pressedBy(double... lastFirst) {
        return script(theirPressures, lastFirst);
    }

    private ScriptedView script(Map<Integer, Double> values, double... lastFirst) {
        for (int ago = 0; ago < 200; ago++) {
            values.put(ago, lastFirst[Math.min(ago, lastFirst.length - 1)]);
        }
        return this;
    }

    @Override
    public int round() {
        return round;
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
        return reservation;
    }

    @Override
    public double warPayoff() {
        return warPayoff;
    }

    @Override
    public double pain() {
        return .2;
    }

    @Override
    public double trust() {
        return .3;
    }

    @Override
    public double attack() {
        return 0;
    }

    @Override
    public double tension() {
        return .3;
    }

    @Override
    public double risk() {
        return risk;
    }

    @Override
    public boolean met() {
        return met;
    }

    @Override
    public boolean interim() {
        return false;
    }

    @Override
    public int theirUltimatum() {
        return 0;
    }

    @Override
    public double theirStatement() {
        return 0;
    }

    @Override
    public double demand(int ago) {
        return demands.getOrDefault(ago, .9);
    }

    @Override
    public double theirOffer(int ago) {
        return offers.getOrDefault(ago, .2);
    }

    @Override
    public double pressure(int ago) {
        return posture;
    }

    @Override
    public double theirPressure(int ago) {
        return theirPressures.getOrDefault(ago, .5);
    }

    @Override
    public double postureOf(double intensity) {
        return intensity;
    }

    @Override
    public double posture() {
        return posture;
    }

    @Override
    public double chance() {
        return chance;
    }
}
