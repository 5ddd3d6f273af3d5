package parley.benchmark;

import static parley.domain.Real.clip;

import java.util.Arrays;
import parley.domain.Instrument;
import parley.domain.Real;
import parley.outcome.Outcome;
import parley.pressure.Lever;
import parley.pressure.Stakes;
import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Party;
import parley.scenario.Scenario;
import parley.strategy.PressureForTalks;
import parley.table.ContractCurve;
import parley.table.Trust;

/** Iran or the United States in {@link HandWrittenMuscat}: plain fields, and the equations of one principal on them. */
final class HandWrittenPrincipal {

    final Party.Principal given;
    final double[] levels = new double[Instrument.COUNT];
    double demand;
    double offered;
    double heard;
    double heardTerms;
    double felt;
    double pain;
    double trust;
    double reservation;
    double utility;
    Luck luck;

    private final Scenario scenario;
    private final PressureForTalks strategy;
    private final int index;
    private final long key;
    private final double[] start = new double[Instrument.COUNT];
    private final double[] limit = new double[Instrument.COUNT];
    private final double[] ramp = new double[Instrument.COUNT];
    private final double[] cost = new double[Instrument.COUNT];
    private final double[] added = new double[Instrument.COUNT];
    private final double[] demands;
    private final double full;
    private double type;
    private double statement;
    private double spokeBefore;
    private double wantedPosture;
    private double intensity;
    private double met;
    private double audience;
    private double attack;
    private double trustLogOdds;

    HandWrittenPrincipal(int index, String name, Scenario scenario) {
        this.scenario = scenario;
        this.index = index;
        given = scenario.principals().get(name);
        strategy = (PressureForTalks) given.strategy();
        key = Luck.partyKey(name);
        for (Instrument instrument : Instrument.values()) {
            Lever lever = given.pressure().lever(instrument);
            start[instrument.ordinal()] = lever.start();
            limit[instrument.ordinal()] = lever.limit();
            ramp[instrument.ordinal()] = lever.ramp();
            cost[instrument.ordinal()] = lever.cost();
        }
        full = scenario.coercion().weight().weigh(limit) * given.pressure().scale();
        demands = new double[scenario.horizon().rounds() + 1];
    }

    void open(long seed) {
        luck = Luck.of(seed, key);
        type = given.stakes().spread() == 0 ? 0 : luck.normal(Purpose.TYPE, 0);
        System.arraycopy(start, 0, levels, 0, levels.length);
        statement = 0;
        spokeBefore = 0;
        audience = 0;
        felt = 0;
        pain = 0;
        attack = given.beliefs().attack();
        trustLogOdds = Trust.logOdds(given.trust().prior());
        trust = given.trust().prior();
        demand = 1;
        demands[0] = 1;
        Arrays.fill(added, 0);
        intensity = intensity();
        reserve(0);
    }

    /** Equation 5b, the dual track, the mandate, and what is said in public. */
    void decide(int round, HandWrittenPrincipal other, boolean metBefore) {
        double error = given.beliefs().noise() == 0 ? 0 : luck.normal(Purpose.PERCEPTION, round);
        double signal = clip(given.beliefs().credibility() * other.force() + given.beliefs().noise() * error);
        attack = clip(attack + given.beliefs().learning() * (signal - attack));
        double posture = full == 0 ? 0 : clip((scenario.coercion().weight().weigh(levels)
                - scenario.coercion().weight().weigh(added)) / full);
        double metUntilNow = round == 1 ? clip(heardTerms / Math.max(demand, .01)) : met;
        met = clip(heardTerms / Math.max(demand, .01));
        double target = strategy.pressure() * (1 - strategy.lift() * met);
        wantedPosture = strategy.pause() && metBefore ? Math.min(target, posture) : target;
        spokeBefore = statement;
        statement = met - metUntilNow > .01 ? Math.min(strategy.tone(), -.3) : strategy.tone();
        double time = Math.min(1.0, (double) round / scenario.horizon().rounds());
        double conceded = strategy.beta() == 1 ? time : StrictMath.pow(time, 1 / strategy.beta());
        double wanted = 1 - conceded * (1 - reservation);
        demand = Math.max(reservation, Math.max(wanted, demand - given.mandate().concession()));
        demands[round] = demand;
        audience = clip((1 - given.domestic().audienceDecay()) * audience
                + given.domestic().audienceCost() * Math.max(0, statement));
    }

    /** The instruments move; the other side notices a rise during talks, and a fall that was promised. */
    void press(double cap, HandWrittenPrincipal other, boolean talking) {
        double scaled = clip(given.pressure().scale() * Math.min(cap, wantedPosture));
        for (int k = 0; k < levels.length; k++) {
            double target = clip(limit[k] * scaled + added[k]);
            levels[k] = target > levels[k] ? Math.min(target, levels[k] + ramp[k])
                    : Math.max(target, levels[k] - ramp[k]);
        }
        double before = intensity;
        intensity = intensity();
        if (intensity - before > .01) {
            if (talking) {
                other.trust(scenario.trust().pressure());
            }
        } else if (intensity - before < -.01 && spokeBefore < 0) {
            other.trust(scenario.trust().kept());
        }
    }

    /** Equations 1 and 2. */
    void feel(HandWrittenPrincipal other, double relief, double help) {
        double own = 0;
        for (int k = 0; k < levels.length; k++) {
            own += cost[k] * levels[k];
        }
        felt = scenario.coercion().felt(other.levels, relief, own);
        pain = scenario.coercion().pain(pain, felt);
        reserve(help);
    }

    /** Equations 3 to 5a. */
    private void reserve(double help) {
        double lockedIn = given.domestic().audienceWeight() * audience
                * (1 - clip(given.domestic().faceSaving() + help));
        double humiliation = Math.max(0, pain - given.stakes().backlashThreshold());
        Stakes stakes = given.stakes();
        double peaceful = clip(stakes.noDeal() + stakes.spread() * type - stakes.leverage() * pain
                + stakes.backlash() * humiliation + lockedIn);
        reservation = clip(peaceful - attack * Math.max(0, peaceful - stakes.warPayoff()));
    }

    /** Equation 6. */
    double provoked() {
        return scenario.tension().provocation().weigh(levels) + scenario.tension().rhetoric() * statement;
    }

    /** Equation 12. */
    void trust(double event) {
        if (scenario.trust().enabled()) {
            trustLogOdds = Math.max(-30, Math.min(30, trustLogOdds + event));
            trust = Real.logistic(trustLogOdds);
        }
    }

    /** Equation 9. */
    double value(double terms, double guarantee) {
        return terms - (1 - trust) * given.trust().exploitationLoss() * (1 - guarantee);
    }

    void hear(double terms, double noise, int round) {
        double error = noise == 0 ? 0 : noise * luck.normal(Purpose.MESSAGE, round);
        heardTerms = terms + error;
        heard = offered + error;
    }

    /** An event changes a level for good. */
    void shift(Instrument instrument, double change) {
        added[instrument.ordinal()] += change;
        levels[instrument.ordinal()] = clip(levels[instrument.ordinal()] + change);
    }

    /** By how much the demand has fallen in four rounds. */
    double fell(int round) {
        return demands[Math.max(0, round - 4)] - demand;
    }

    boolean accepts(ContractCurve curve, double place, double guarantee, double latitude) {
        return value(curve.utility(index, place), guarantee) >= demand - latitude * (demand - reservation);
    }

    boolean ratifies(ContractCurve curve, double place, double guarantee, int round) {
        double surplus = value(curve.utility(index, place), guarantee) - reservation + scenario.ratification().slack();
        double margin = given.domestic().ratifierMargin();
        double probability = !scenario.ratification().enabled() ? 1 : margin == 0 ? surplus >= 0 ? 1 : 0
                : clip(surplus / margin);
        return luck.happens(probability, Purpose.RATIFICATION, round);
    }

    double force() {
        return Math.max(levels[Instrument.MILITARY.ordinal()], levels[Instrument.MARITIME.ordinal()]);
    }

    void end(Outcome outcome, ContractCurve curve, double place) {
        utility = outcome == Outcome.COMPREHENSIVE_DEAL ? curve.utility(index, place)
                : outcome == Outcome.WAR ? given.stakes().warPayoff() : reservation;
    }

    private double intensity() {
        return clip(scenario.coercion().weight().weigh(levels) / scenario.coercion().reference());
    }
}
