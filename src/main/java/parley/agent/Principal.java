package parley.agent;

import parley.domain.Real;
import parley.domain.Instrument;
import parley.outcome.Ending;
import parley.pressure.Coercion;
import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Event;
import parley.scenario.Party;
import parley.table.Trust;
import parley.world.Intent;
import parley.world.Standing;
import parley.world.View;

/**
 * A principal in a run: what it was given, where it stands, and what it does in each phase of a round. The round loop calls
 * the phases; every number here moves by an equation of the records it was given.
 */
public final class Principal implements Standing {

    private final String name;
    private final Party.Principal given;
    private final Coercion coercion;
    private final long key;
    private final Instruments instruments;
    private final double[] demands;
    private final double[] offers;
    private final double[] intensities;

    private Luck luck;
    private Intent intent;
    private double statement;
    private double spokeBefore;
    private int ultimatum;
    private int round;
    private double type;
    private double felt;
    private double pain;
    private double cost;
    private double audience;
    private double reservation;
    private double attack;
    private double trustLogOdds;
    private double trust;
    private double offered;
    private double heard;

    /** A principal of a scenario, for runs of so many rounds. */
    public Principal(String name, Party.Principal given, Coercion coercion, int horizon) {
        this.name = name;
        this.given = given;
        this.coercion = coercion;
        this.instruments = new Instruments(given.pressure(), coercion);
        this.key = Luck.partyKey(name);
        this.demands = new double[horizon + 1];
        this.offers = new double[horizon + 1];
        this.intensities = new double[horizon + 1];
    }

    /** Back to the opening of a run. */
    public void open(long runSeed) {
        luck = Luck.of(runSeed, key);
        type = given.stakes().spread() == 0 ? 0 : luck.normal(Purpose.TYPE, 0);
        intent = Intent.of(1, 0, 0);
        statement = 0;
        spokeBefore = 0;
        ultimatum = 0;
        offered = 0;
        round = 0;
        instruments.open();
        pain = 0;
        felt = 0;
        cost = 0;
        audience = 0;
        attack = given.beliefs().attack();
        trustLogOdds = Trust.logOdds(given.trust().prior());
        trust = given.trust().prior();
        reservation = reservation(0);
        demands[0] = 1;
        intensities[0] = instruments.intensity();
    }

    /** In the capital: reads the other side's force, then decides what it wants in this round. */
    public void consult(int newRound, double force, boolean ultimatum, View view) {
        round = newRound;
        double error = given.beliefs().noise() == 0 ? 0 : luck.normal(Purpose.PERCEPTION, round);
        attack = given.beliefs().update(attack, force, ultimatum, error);
        intent = given.strategy().decide(view);
        demands[round] = given.mandate().bind(intent.demand(), demands[round - 1], reservation);
        offers[round] = offers[round - 1];
    }

    /** In public: threats bind it to its audience. */
    public void speak() {
        spokeBefore = statement;
        statement = intent.statement();
        ultimatum = intent.ultimatum();
        audience = given.domestic().audience(audience, statement);
    }

    /**
     * Moves its instruments toward the posture it wants.
     *
     * @param cap the highest posture that a pact allows
     */
    public void press(double cap) {
        instruments.move(Math.min(cap, intent.pressure()));
        intensities[round] = instruments.intensity();
    }

    /**
     * Feels the pressure of this round, in pain and in what no deal is worth.
     *
     * @param facing what the other side applies, by instrument
     * @param relief what patrons take away of its economic part
     * @param help   face-saving that a mediator adds
     */
    public void feel(double[] facing, double relief, double help) {
        felt = coercion.felt(facing, relief, instruments.cost());
        pain = coercion.pain(pain, felt);
        cost += pain;
        reservation = reservation(help);
    }

    private double reservation(double help) {
        double peaceful = given.stakes().reservation(type, pain, given.domestic().lockIn(audience, help));
        return given.stakes().underThreat(peaceful, attack);
    }

    /** An event moves its instruments or its trust. */
    public void suffer(Event event, Trust rule) {
        Event.Levels change = event.pressure().get(name);
        if (change != null) {
            instruments.shift(change.byInstrument());
        }
        Double moved = event.trust().get(name);
        if (moved != null) {
            trust(rule, moved);
        }
    }

    /** Something moves its trust, in log-odds. */
    public void trust(Trust rule, double event) {
        trustLogOdds = rule.moved(trustLogOdds, event);
        trust = Real.logistic(trustLogOdds);
    }

    /** What the other side's offer is worth in truth. */
    public void weigh(double value) {
        offered = value;
    }

    /** The other side's offer arrives: terms of this utility, misheard by so much. */
    public void hear(double terms, double error) {
        offers[round] = terms + error;
        heard = offered + error;
    }

    /** What terms of this utility are worth to it (equation 9). */
    public double value(double utility, double sidePayment, double guarantee) {
        return given.trust().value(utility, sidePayment, trust, guarantee);
    }

    /** The end of the run, for this principal. */
    public Ending.Side end(double utility) {
        return new Ending.Side(utility, cost, trust, demand());
    }

    /** The record it was given. */
    public Party.Principal given() {
        return given;
    }

    /** Its draws. */
    public Luck luck() {
        return luck;
    }

    /** What it wants in this round. */
    public Intent intent() {
        return intent;
    }

    /** Rounds left before a strike that it has threatened in public, 0 where it threatens none. */
    public int ultimatum() {
        return ultimatum;
    }

    /** What it said in the round before. */
    public double spokeBefore() {
        return spokeBefore;
    }

    /** The levels of its instruments. */
    public double[] levels() {
        return instruments.levels();
    }

    /** The stronger of its military and maritime levels. */
    public double force() {
        return instruments.force();
    }

    /** By how much the intensity of its pressure has changed in this round. */
    public double pressureChange() {
        return intensities[round] - intensities[round - 1];
    }

    double postureOf(double intensity) {
        return instruments.postureOf(intensity);
    }

    /** The posture that keeps its pressure where it is. */
    public double posture() {
        return instruments.posture();
    }

    @Override
    public double level(Instrument instrument) {
        return instruments.levels()[instrument.ordinal()];
    }

    @Override
    public double felt() {
        return felt;
    }

    /** What it demanded so many rounds ago, or at the opening if that is later. */
    public double demandBefore(int rounds) {
        return demand(round - rounds);
    }

    double demand(int at) {
        return demands[Math.max(0, at)];
    }

    double offer(int at) {
        return offers[Math.max(0, at)];
    }

    double intensity(int at) {
        return intensities[Math.max(0, at)];
    }

    /** What the other side's offer seems to be worth as it last arrived. */
    public double heard() {
        return heard;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double demand() {
        return demands[round];
    }

    @Override
    public double reservation() {
        return reservation;
    }

    @Override
    public double offered() {
        return offered;
    }

    @Override
    public double intensity() {
        return intensities[round];
    }

    @Override
    public double pain() {
        return pain;
    }

    @Override
    public double audience() {
        return audience;
    }

    @Override
    public double trust() {
        return trust;
    }

    @Override
    public double attack() {
        return attack;
    }

    @Override
    public double statement() {
        return statement;
    }
}
