package parley.benchmark;

import static parley.domain.Real.clip;
import static parley.domain.Real.hazard;
import static parley.domain.Real.logistic;

import parley.domain.Instrument;
import parley.domain.Stage;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Scenario;
import parley.table.ContractCurve;
import parley.table.Trust;

/**
 * The Muscat scenario as one would write it by hand: one loop over plain fields, for these five parties and these three
 * events, without engine, strategies, views or observers. It is the yardstick for the speed of the engine. Because the
 * equations are written here a second time, it also checks its results: both must come to the same ending, bit
 * for bit.
 */
final class HandWrittenMuscat {

    private static final long TABLE = Luck.partyKey("the table");
    private static final long OMAN = Luck.partyKey("OMN");
    private static final long ISRAEL = Luck.partyKey("ISR");
    private static final int CYBER = Instrument.CYBER.ordinal();

    final HandWrittenPrincipal iran;
    final HandWrittenPrincipal usa;
    int round;

    private final Scenario given;
    private final MuscatParameters muscat;
    private final double[] gaps;
    private final double[] required = new double[2];

    private Luck chance;
    private Luck mediating;
    private Luck spoilerChance;
    private double tension;
    private double progress;
    private boolean censured;
    private int meetings;
    private int lastMeeting;
    private Stage stage;
    private boolean pact;
    private boolean hadFramework;
    private int frameworkUntil;
    private boolean struck;
    private double guarantee;
    private ContractCurve curve;
    private double place;

    HandWrittenMuscat(Scenario scenario) {
        given = scenario;
        muscat = new MuscatParameters(scenario);
        iran = new HandWrittenPrincipal(0, "IRN", scenario);
        usa = new HandWrittenPrincipal(1, "USA", scenario);
        gaps = new double[scenario.horizon().rounds() + 1];
    }

    /** Plays one run. The round and the sides stay readable until the next. */
    Outcome play(long seed) {
        chance = Luck.of(seed, TABLE);
        mediating = Luck.of(seed, OMAN);
        spoilerChance = Luck.of(seed, ISRAEL);
        tension = given.tension().initial();
        progress = given.nuclear().start();
        censured = false;
        meetings = 0;
        lastMeeting = 0;
        stage = given.agenda().stageAfter(0);
        pact = false;
        hadFramework = false;
        frameworkUntil = 0;
        struck = false;
        guarantee = 0;
        curve = muscat.unaided;
        iran.open(seed);
        usa.open(seed);
        round = 0;
        weighOffers();
        iran.hear(curve.utility(0, curve.position(1, usa.demand)), 0, 0);
        usa.hear(curve.utility(1, curve.position(0, iran.demand)), 0, 0);
        Outcome outcome = null;
        while (outcome == null) {
            round++;
            outcome = round();
        }
        iran.end(outcome, curve, place);
        usa.end(outcome, curve, place);
        return outcome;
    }

    private Outcome round() {
        events();
        boolean tables = stage != Stage.PROCEDURAL && gaps[round - 1] <= muscat.text.window()
                && mediating.happens(muscat.reliance, Purpose.MEDIATION, round);
        boolean talking = metLately();
        iran.decide(round, usa, talking);
        usa.decide(round, iran, talking);
        double cap = pact ? given.pact().pressureCap() : 1;
        iran.press(cap, usa, talking || pact);
        usa.press(cap, iran, talking || pact);
        iran.feel(usa, 1 - (1 - relief()), muscat.text.faceSaving() * muscat.reliance);
        usa.feel(iran, 0, muscat.text.faceSaving() * muscat.reliance);
        tension = clip((1 - given.tension().decay()) * tension + (iran.provoked() + usa.provoked()));
        if (!pact && frameworkUntil == 0) {
            progress = clip(progress + given.nuclear().pace() + given.nuclear().defiance() * iran.felt
                    - given.nuclear().sabotage() * usa.levels[CYBER]);
        }
        Outcome outcome = accident();
        if (outcome == null && leastTrust() < given.trust().floor()) {
            outcome = Outcome.BREAKDOWN;
        }
        outcome = outcome != null ? outcome : talk(tables);
        outcome = outcome != null ? outcome : spoil();
        outcome = outcome != null ? outcome : strike(iran, usa);
        outcome = outcome != null ? outcome : strike(usa, iran);
        return outcome == null && round == given.horizon().rounds() ? atHorizon() : outcome;
    }

    private double relief() {
        double share = muscat.relief.share();
        return iran.pain >= muscat.relief.threshold() ? share : share * iran.pain / muscat.relief.threshold();
    }

    private void events() {
        if (round == 1) {
            usa.shift(Instrument.ECONOMIC, muscat.sanctions);
        } else if (round == 2) {
            tension = clip(tension + muscat.carrierHeat);
            usa.shift(Instrument.MILITARY, muscat.carrier);
        }
        if (!censured && progress > muscat.alarm) {
            censured = true;
            tension = clip(tension + muscat.censureHeat);
            iran.trust(muscat.censure);
        }
    }

    private Outcome accident() {
        double rate = given.accidents().baseline()
                + given.accidents().tension() * StrictMath.pow(tension, given.accidents().steepness()) * calm();
        if (!given.accidents().enabled() || !chance.happens(hazard(rate), Purpose.ACCIDENT, round)) {
            return null;
        }
        pact = false;
        if (chance.happens(given.accidents().contained(), Purpose.ACCIDENT_SEVERITY, round)) {
            tension = clip(tension + given.accidents().shock());
            return null;
        }
        Outcome outcome = exchange(chance);
        if (outcome == null) {
            moveTrust(given.trust().strike());
        }
        return outcome;
    }

    private Outcome exchange(Luck fate) {
        if (fate.happens(given.escalation().probability(tension), Purpose.ESCALATION, round)) {
            return Outcome.WAR;
        }
        if (!fate.happens(given.escalation().resumption(), Purpose.RESUMPTION, round)) {
            return Outcome.LIMITED_STRIKE;
        }
        struck = true;
        tension = clip(tension + given.escalation().shock());
        return null;
    }

    private Outcome talk(boolean tables) {
        curve = tables && muscat.text.linkage() > given.agenda().linkage() ? muscat.aided : muscat.unaided;
        guarantee = Math.max(pact ? given.pact().guarantee() : 0, frameworkUntil > 0 ? given.framework().guarantee() : 0);
        weighOffers();
        if (chance.happens(muscat.meetingProbability, Purpose.MEETING, round)) {
            meetings++;
            lastMeeting = round;
            stage = given.agenda().stageAfter(meetings);
            moveTrust(given.trust().meeting());
            double noise = given.channel().noise() * (1 - muscat.text.noiseCut() * muscat.reliance);
            iran.hear(curve.utility(0, curve.position(1, usa.demand)), noise, round);
            usa.hear(curve.utility(1, curve.position(0, iran.demand)), noise, round);
            if (stage == Stage.SUBSTANTIVE && (demandsMeet() || tables && isTextAccepted())) {
                boolean iranRatifies = iran.ratifies(curve, place, guarantee, round);
                if (usa.ratifies(curve, place, guarantee, round) && iranRatifies) {
                    return Outcome.COMPREHENSIVE_DEAL;
                }
                moveTrust(given.trust().lapse());
            }
            makeFrameworkOrPact();
        }
        if (frameworkUntil > 0 && round >= frameworkUntil && round < given.horizon().rounds()) {
            frameworkUntil = 0;
            moveTrust(given.trust().lapse());
        }
        return null;
    }

    private void weighOffers() {
        double iranAt = curve.position(0, iran.demand);
        double usaAt = curve.position(1, usa.demand);
        iran.offered = iran.value(curve.utility(0, usaAt), guarantee);
        usa.offered = usa.value(curve.utility(1, iranAt), guarantee);
        gaps[round] = Math.max(iran.demand - iran.offered, usa.demand - usa.offered);
    }

    private boolean demandsMeet() {
        if (iran.heard < iran.demand - 1e-12 || usa.heard < usa.demand - 1e-12) {
            return false;
        }
        required[0] = iran.demand - iran.value(0, guarantee);
        required[1] = usa.demand - usa.value(0, guarantee);
        place = curve.equalSurplus(required);
        return true;
    }

    private boolean isTextAccepted() {
        required[0] = iran.reservation - iran.value(0, guarantee);
        required[1] = usa.reservation - usa.value(0, guarantee);
        if (muscat.text.latitude() == 0 || !curve.leavesRoom(required)) {
            return false;
        }
        place = curve.nash(required, muscat.oman.bias());
        return iran.accepts(curve, place, guarantee, muscat.text.latitude())
                && usa.accepts(curve, place, guarantee, muscat.text.latitude());
    }

    private void makeFrameworkOrPact() {
        if (given.framework().enabled() && !hadFramework && gaps[round] <= given.framework().gap()
                && leastTrust() >= given.framework().trust()
                && muscat.weightTakenUp[stage.ordinal()] >= given.framework().weight()) {
            hadFramework = true;
            frameworkUntil = round + given.framework().window();
        }
        pact |= given.pact().enabled() && tension >= given.pact().tension()
                && given.pact().worth(tension, iran.trust, iran.given.trust().exploitationLoss()) > 0
                && given.pact().worth(tension, usa.trust, usa.given.trust().exploitationLoss()) > 0;
    }

    private Outcome spoil() {
        double restraint = metLately() || pact || frameworkUntil > 0 ? muscat.spoiling.restraint() : 0;
        double nearness = muscat.spoiling.nearness() * (clip(1 - gaps[round] / .4) - muscat.spoiling.threshold());
        double fear = muscat.spoiling.fear() * (progress - muscat.spoiling.redLine());
        double probability = clip(muscat.spoiling.rate() * 2 * logistic(nearness + fear) * (1 - restraint));
        if (!spoilerChance.happens(probability, Purpose.SPOILING, round)) {
            return null;
        }
        tension = clip(tension + muscat.israel.shock());
        progress = clip(progress - given.nuclear().setback());
        pact = false;
        iran.trust(Trust.spoiled(muscat.israel.control()));
        double war = muscat.israel.danger() * given.escalation().probability(tension);
        return spoilerChance.happens(war, Purpose.ESCALATION, round) ? Outcome.WAR : null;
    }

    private Outcome strike(HandWrittenPrincipal side, HandWrittenPrincipal other) {
        double rate = side.given.strikeRate() * side.force()
                * StrictMath.pow(tension, given.strikes().steepness()) * calm();
        if (!given.strikes().enabled() || !side.luck.happens(hazard(rate), Purpose.STRIKE, round)) {
            return null;
        }
        pact = false;
        Outcome outcome = exchange(side.luck);
        if (outcome == null) {
            other.trust(given.trust().strike());
        }
        return outcome;
    }

    private Outcome atHorizon() {
        if (struck) {
            return Outcome.LIMITED_STRIKE;
        }
        if (frameworkUntil > 0) {
            return Outcome.FRAMEWORK;
        }
        if (pact) {
            return Outcome.NON_AGGRESSION_PACT;
        }
        boolean closing = meetings > 0 && round - lastMeeting < 3 && iran.fell(round) + usa.fell(round) > .01;
        return closing ? Outcome.TALKS_CONTINUING : Outcome.STALEMATE_ADJOURNED;
    }

    private boolean metLately() {
        return meetings > 0 && round - lastMeeting < 2;
    }

    private double calm() {
        return Math.min(pact ? given.pact().calm() : 1, frameworkUntil > 0 ? given.framework().calm() : 1);
    }

    private double leastTrust() {
        return Math.min(iran.trust, usa.trust);
    }

    private void moveTrust(double event) {
        iran.trust(event);
        usa.trust(event);
    }
}
