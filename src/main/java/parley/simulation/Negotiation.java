package parley.simulation;

import java.util.Arrays;
import parley.agent.CapitalView;
import parley.agent.Mediator;
import parley.agent.Patron;
import parley.agent.Principal;
import parley.agent.Spoiler;
import parley.domain.Channel;
import parley.domain.Stage;
import parley.hazard.SpoilerHazard;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Event;
import parley.scenario.Scenario;
import parley.table.Mediation;
import parley.table.Trust;
import parley.trace.Happening;
import parley.trace.RoundObserver;
import parley.world.Cause;
import parley.world.Crisis;
import parley.world.Move;
import parley.world.PatronView;
import parley.world.SpoilerView;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One negotiation under pressure, from the opening to its end. Start reading here: {@link #step} is the whole round, in order.
 *
 * <p>One MASON step is one round, and one Steppable plays it, so that MASON never shuffles the parties. All principals decide
 * on the same state of the crisis, each with its own draws, so the order of asking changes nothing; their moves then take
 * effect together. A run ends in the first phase that ends it: earlier phases of a round win over later ones.
 *
 * <p>A negotiation is made once for a scenario and played for many seeds. It is not safe for use by several threads.
 */
public final class Negotiation extends SimState implements Steppable {

    /** Draws that belong to the table itself and to no party. */
    private static final long TABLE = Luck.partyKey("the table");
    /** Changes of intensity below this go unnoticed. */
    private static final double NOTICE = 0.01;

    private final Scenario given;
    private final Cast cast;
    private final Crisis crisis;
    private final Table table;
    private final boolean[] happened;

    private RoundObserver observer = RoundObserver.NONE;
    private long runSeed;
    private Luck luck;
    private Mediation mediation = Mediation.NONE;

    /** A negotiation of this scenario. */
    public Negotiation(Scenario scenario) {
        super(new RefusedRandom());
        given = scenario;
        cast = new Cast(scenario);
        crisis = cast.crisis();
        table = new Table(scenario, cast);
        happened = new boolean[scenario.events().size()];
    }

    /**
     * Plays one run to its end. The same scenario and seed give the same ending, whoever watches.
     *
     * @param seed     all 64 bits count
     * @param watching sees every round
     */
    public Ending play(long seed, RoundObserver watching) {
        runSeed = seed;
        observer = watching;
        start();
        while (!crisis.isOver() && schedule.step(this)) {
            continue;
        }
        finish();
        observer.happened(Happening.END, "", crisis.outcome().ordinal());
        return table.ending();
    }

    /** The opening. MASON's own generator is not primed, because nothing draws from it. */
    @Override
    public void start() {
        schedule.reset();
        luck = Luck.of(runSeed, TABLE);
        mediation = Mediation.NONE;
        Arrays.fill(happened, false);
        crisis.open(given.tension().initial(), given.nuclear().enabled() ? given.nuclear().start() : 0,
                given.channel().closest(), given.agenda().stageAfter(0));
        cast.open(runSeed);
        table.open();
        if (given.horizon().rounds() == 0) {
            crisis.end(Outcome.TALKS_CONTINUING, Cause.HORIZON);
        }
        schedule.scheduleRepeating(Schedule.EPOCH, 0, this);
    }

    /** One round, in the order in which things happen. */
    @Override
    public void step(SimState state) {
        crisis.nextRound();
        sufferEvents();
        consultCapitals();
        makeStatements();
        applyPressure();
        actAndReact();
        boolean over = accidentEndsIt()
                || walkOutEndsIt()
                || talksEndIt()
                || spoilersEndIt()
                || strikesEndIt()
                || horizonEndsIt();
        if (over) {
            kill();
        }
        observer.roundPlayed(crisis);
    }

    /** What happens from outside, by the calendar or when its condition first holds. */
    private void sufferEvents() {
        for (int e = 0; e < happened.length; e++) {
            Event event = given.events().get(e);
            if (!happened[e] && isDue(event)) {
                happened[e] = true;
                observer.happened(Happening.EVENT, event.name(), crisis.round());
                crisis.heat(event.tension());
                crisis.advance(event.progress());
                event.channel().ifPresent(crisis::permit);
                for (Principal principal : cast.principals()) {
                    principal.suffer(event, given.trust());
                }
            }
        }
    }

    private boolean isDue(Event event) {
        return event.round().isPresent() ? event.round().getAsInt() == crisis.round()
                : event.when().orElseThrow().holds(cast.measure(event.when().get().measure()));
    }

    /** Mediators go between the capitals; then each capital decides, all on the same state of the crisis. */
    private void consultCapitals() {
        mediation = Mediation.NONE;
        for (Mediator mediator : cast.mediators()) {
            mediation = mediation.with(mediator.mediate(crisis));
        }
        for (int i = 0; i < cast.principals().size(); i++) {
            CapitalView view = cast.views().get(i);
            view.brief(given.horizon().rounds() - mediation.hurry(), crisis.metWithin(2));
            cast.principals().get(i).consult(crisis.round(), cast.forceAgainst(i), view.theirUltimatum() > 0, view);
        }
    }

    /** Public words bind those who speak them, and an ultimatum costs trust. */
    private void makeStatements() {
        for (int i = 0; i < cast.principals().size(); i++) {
            Principal principal = cast.principals().get(i);
            boolean isNew = principal.intent().ultimatum() > 0 && principal.ultimatum() == 0;
            principal.speak();
            observer.happened(Happening.STATEMENT, principal.name(), principal.statement());
            if (isNew) {
                observer.happened(Happening.ULTIMATUM, principal.name(), principal.ultimatum());
                cast.moveTrustIn(i, given.trust(), given.trust().ultimatum());
            }
        }
    }

    /** Instruments move, within their ramps and a pact's cap; the other side notices what it was promised and what it got. */
    private void applyPressure() {
        for (int i = 0; i < cast.principals().size(); i++) {
            Principal principal = cast.principals().get(i);
            boolean promised = principal.spokeBefore() < 0;
            principal.press(crisis.hasPact() ? given.pact().pressureCap() : 1);
            if (principal.pressureChange() > NOTICE) {
                observer.happened(Happening.PRESSURE_RAISED, principal.name(), principal.intensity());
                if (crisis.metWithin(2) || crisis.hasPact()) {
                    cast.moveTrustIn(i, given.trust(), given.trust().pressure());
                }
            } else if (principal.pressureChange() < -NOTICE) {
                observer.happened(Happening.PRESSURE_LOWERED, principal.name(), principal.intensity());
                if (promised) {
                    cast.moveTrustIn(i, given.trust(), given.trust().kept());
                }
            }
        }
    }

    /** Pressure becomes pain, pain moves what no deal is worth, provocation becomes tension, and a programme moves on. */
    private void actAndReact() {
        double provoked = 0;
        double help = crisis.contact() == Channel.DIRECT ? 0 : mediation.faceSaving();
        for (int i = 0; i < cast.principals().size(); i++) {
            Principal principal = cast.principals().get(i);
            principal.feel(cast.pressureOn(i), relief(principal), help);
            provoked += given.tension().provoked(principal.levels(), principal.statement());
        }
        crisis.tension(given.tension().next(crisis.tension(), provoked));
        if (given.nuclear().enabled()) {
            int party = cast.indexOf(given.nuclear().party());
            crisis.progress(given.nuclear().next(crisis.progress(), cast.principals().get(party).felt(),
                    cast.cyberOn(party), crisis.hasPact() || crisis.hasFramework()));
        }
    }

    private double relief(Principal client) {
        double left = 1;
        for (Patron patron : cast.patrons()) {
            if (patron.supports(client.name())) {
                double relief = patron.relieve(
                        new PatronView(crisis.round(), client.pain(), crisis.tension(), crisis.metWithin(2)));
                observer.happened(Happening.RELIEF, patron.name(), relief);
                left *= 1 - relief;
            }
        }
        return 1 - left;
    }

    /** What nobody wanted. Constant hazards, for checks against theory, come first. */
    private boolean accidentEndsIt() {
        if (given.hazards().total() > 0 && hazardEndsIt()) {
            return true;
        }
        double probability = given.accidents().probability(crisis.tension(), calm());
        if (probability == 0 || !luck.happens(probability, Purpose.ACCIDENT, crisis.round())) {
            return false;
        }
        crisis.countIncident();
        breakPact();
        if (luck.happens(given.accidents().contained(), Purpose.ACCIDENT_SEVERITY, crisis.round())) {
            crisis.heat(given.accidents().shock());
            observer.happened(Happening.INCIDENT, "", crisis.tension());
            return false;
        }
        return exchangeEndsIt(Cause.ACCIDENT, luck);
    }

    private boolean hazardEndsIt() {
        double draw = luck.uniform(Purpose.CONSTANT_HAZARD, crisis.round());
        if (draw < given.hazards().deal()) {
            table.settleAtDemands();
            return end(Outcome.COMPREHENSIVE_DEAL, Cause.HAZARD);
        }
        if (draw < given.hazards().deal() + given.hazards().war()) {
            return end(Outcome.WAR, Cause.HAZARD);
        }
        return draw < given.hazards().total() && end(Outcome.BREAKDOWN, Cause.HAZARD);
    }

    /** A walk-out, or trust below the floor. */
    private boolean walkOutEndsIt() {
        for (Principal principal : cast.principals()) {
            if (principal.intent().move() == Move.WALK_AWAY) {
                observer.happened(Happening.WALK_OUT, principal.name(), 0);
                return end(Outcome.BREAKDOWN, Cause.WALK_OUT);
            }
        }
        return cast.leastTrust() < given.trust().floor() && end(Outcome.BREAKDOWN, Cause.TRUST_LOST);
    }

    /** The talks of this round: a channel, offers, an agreement and its ratification, or an interim step. */
    private boolean talksEndIt() {
        table.put(mediation, interimGuarantee());
        openChannel();
        if (!crisis.isMeeting()) {
            return frameworkLapses();
        }
        table.exchangeOffers(given.channel(), observer);
        if (crisis.stage() == Stage.SUBSTANTIVE && table.agrees(observer)) {
            if (table.ratifies(given.ratification(), observer)) {
                return end(Outcome.COMPREHENSIVE_DEAL, table.cause());
            }
            cast.moveTrust(given.trust(), given.trust().lapse());
        }
        makeFramework();
        makePact();
        return frameworkLapses();
    }

    private void openChannel() {
        Channel closest = crisis.closest();
        double trust = cast.leastTrust();
        boolean ripe = given.ripeness().isRipe(cast.leastPain(), crisis.gap());
        if (ripe && luck.happens(given.channel().meetingProbability(closest, trust, cast.credibility()), Purpose.MEETING,
                crisis.round())) {
            Channel contact = given.channel().contact(closest, trust);
            crisis.meet(contact, given.agenda().stageAfter(crisis.meetings() + 1));
            cast.moveTrust(given.trust(), given.trust().meeting());
            observer.happened(Happening.MEETING, "", contact.ordinal());
        } else {
            observer.happened(Happening.NO_MEETING, "", 0);
        }
    }

    private void makeFramework() {
        if (given.framework().enabled() && !crisis.hasFramework() && crisis.gap() <= given.framework().gap()
                && cast.leastTrust() >= given.framework().trust()
                && table.weightTakenUp(crisis.stage()) >= given.framework().weight()) {
            crisis.makeFramework(crisis.round() + given.framework().window());
            observer.happened(Happening.FRAMEWORK, "", given.framework().window());
        }
    }

    private boolean frameworkLapses() {
        if (crisis.frameworkExpires() && crisis.round() < given.horizon().rounds()) {
            crisis.endFramework();
            cast.moveTrust(given.trust(), given.trust().lapse());
            observer.happened(Happening.FRAMEWORK_LAPSED, "", 0);
        }
        return false;
    }

    private void makePact() {
        if (!given.pact().enabled() || crisis.hasPact() || crisis.tension() < given.pact().tension()) {
            return;
        }
        for (Principal principal : cast.principals()) {
            if (given.pact().worth(crisis.tension(), principal.trust(), principal.given().trust().exploitationLoss()) <= 0) {
                return;
            }
        }
        crisis.makePact();
        observer.happened(Happening.PACT, "", 0);
    }

    private void breakPact() {
        if (crisis.hasPact()) {
            crisis.breakPact();
            observer.happened(Happening.PACT_BROKEN, "", 0);
        }
    }

    /** Spoilers strike the more, the nearer a deal is. Others blame the principal behind a spoiler. */
    private boolean spoilersEndIt() {
        for (Spoiler spoiler : cast.spoilers()) {
            boolean talking = crisis.metWithin(2) || crisis.hasPact() || crisis.hasFramework();
            if (!spoiler.strikes(new SpoilerView(crisis.round(), SpoilerHazard.proximity(crisis.gap()),
                    given.nuclear().enabled(), crisis.progress(), talking))) {
                continue;
            }
            observer.happened(Happening.SPOILER_STRIKE, spoiler.name(), spoiler.probability());
            crisis.countSpoilerStrike(spoiler.name());
            crisis.heat(spoiler.given().shock());
            if (given.nuclear().enabled()) {
                crisis.advance(-given.nuclear().setback());
            }
            breakPact();
            cast.moveTrustIn(cast.indexOf(spoiler.given().ally()), given.trust(), Trust.spoiled(spoiler.given().control()));
            if (spoiler.startsWar(given.escalation().probability(crisis.tension()), crisis.round())) {
                return end(Outcome.WAR, Cause.SPOILER);
            }
        }
        return false;
    }

    /** Force on purpose: a strategy's own decision, or the hazard of a principal that stands ready. */
    private boolean strikesEndIt() {
        for (Principal principal : cast.principals()) {
            double probability = principal.intent().move() == Move.STRIKE ? 1
                    : given.strikes().probability(principal.given().strikeRate(), principal.force(), crisis.tension(), calm());
            if (probability > 0 && principal.luck().happens(probability, Purpose.STRIKE, crisis.round())) {
                observer.happened(Happening.STRIKE, principal.name(), probability);
                crisis.strike(principal.name());
                breakPact();
                if (exchangeEndsIt(Cause.STRIKE, principal.luck())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Fire has been exchanged: it becomes war, ends the talks, or is survived at a price in trust and tension. */
    private boolean exchangeEndsIt(Cause cause, Luck fate) {
        if (fate.happens(given.escalation().probability(crisis.tension()), Purpose.ESCALATION, crisis.round())) {
            return end(Outcome.WAR, cause);
        }
        observer.happened(Happening.EXCHANGE, "", crisis.tension());
        if (!fate.happens(given.escalation().resumption(), Purpose.RESUMPTION, crisis.round())) {
            return end(Outcome.LIMITED_STRIKE, cause);
        }
        crisis.survive();
        crisis.heat(given.escalation().shock());
        cast.moveTrust(given.trust(), given.trust().strike());
        observer.happened(Happening.TALKS_SURVIVE, "", crisis.tension());
        return false;
    }

    /** The horizon: what the run has come to, the gravest first. */
    private boolean horizonEndsIt() {
        return crisis.round() >= given.horizon().rounds() && end(atHorizon(), Cause.HORIZON);
    }

    private Outcome atHorizon() {
        if (crisis.isStruck()) {
            return Outcome.LIMITED_STRIKE;
        }
        if (crisis.hasFramework()) {
            return Outcome.FRAMEWORK;
        }
        if (crisis.hasPact()) {
            return Outcome.NON_AGGRESSION_PACT;
        }
        boolean closing = crisis.metWithin(3) && crisis.gap() < crisis.gap(4) - Table.MOVEMENT;
        return closing ? Outcome.TALKS_CONTINUING : Outcome.STALEMATE_ADJOURNED;
    }

    private boolean end(Outcome outcome, Cause cause) {
        crisis.end(outcome, cause);
        return true;
    }

    /** What a pact or a framework makes of the hazards born of tension. */
    private double calm() {
        return Math.min(crisis.hasPact() ? given.pact().calm() : 1, crisis.hasFramework() ? given.framework().calm() : 1);
    }

    private double interimGuarantee() {
        return crisis.hasPact() ? given.pact().guarantee() : 0;
    }
}
