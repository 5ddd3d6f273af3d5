package parley.simulation;

import java.util.Arrays;
import parley.agent.CapitalView;
import parley.agent.Mediator;
import parley.agent.Patron;
import parley.agent.Principal;
import parley.domain.Channel;
import parley.domain.Stage;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Event;
import parley.scenario.Scenario;
import parley.table.Mediation;
import parley.trace.Happening;
import parley.trace.RoundObserver;
import parley.world.Cause;
import parley.world.Crisis;
import parley.world.PatronView;
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
    /** Demands that fall together by less than this in four rounds have not moved. */
    private static final double MOVEMENT = 0.01;
    /** Changes of intensity below this go unnoticed. */
    private static final double NOTICE = 0.01;

    private final Scenario given;
    private final Cast cast;
    private final Crisis crisis;
    private final Table table;
    private final Interims interims;
    private final Dangers dangers;
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
        interims = new Interims(scenario, cast, table);
        dangers = new Dangers(scenario, cast, table, interims);
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
        interims.open(observer);
        dangers.open(luck, observer);
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
        boolean over = dangers.accidentEndsIt()
                || dangers.walkOutEndsIt()
                || talksEndIt()
                || dangers.spoilersEndIt()
                || dangers.strikesEndIt()
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
        for (int i = 0; i < cast.principals().length; i++) {
            CapitalView view = cast.views()[i];
            view.brief(given.horizon().rounds() - mediation.hurry(), crisis.metWithin(2));
            cast.principals()[i].consult(crisis.round(), cast.forceAgainst(i), view.theirUltimatum() > 0, view);
        }
    }

    /** Public words bind those who speak them, and an ultimatum costs trust. */
    private void makeStatements() {
        for (int i = 0; i < cast.principals().length; i++) {
            Principal principal = cast.principals()[i];
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
        for (int i = 0; i < cast.principals().length; i++) {
            Principal principal = cast.principals()[i];
            boolean promised = principal.spokeBefore() < 0;
            principal.press(interims.pressureCap());
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
        double help = crisis.lastContact() == Channel.DIRECT ? 0 : mediation.faceSaving();
        for (int i = 0; i < cast.principals().length; i++) {
            Principal principal = cast.principals()[i];
            principal.feel(cast.pressureOn(i), relief(i), help);
            provoked += given.tension().provoked(principal.levels(), principal.statement());
        }
        crisis.tension(given.tension().next(crisis.tension(), provoked));
        if (given.nuclear().enabled()) {
            int party = cast.indexOf(given.nuclear().party());
            crisis.progress(given.nuclear().next(crisis.progress(), cast.principals()[party].felt(),
                    cast.cyberOn(party), crisis.hasPact() || crisis.hasFramework()));
        }
    }

    private double relief(int client) {
        double left = 1;
        for (Patron patron : cast.patronsOf(client)) {
            double relief = patron.relieve(new PatronView(crisis.round(), cast.principals()[client].pain(),
                    crisis.tension(), crisis.metWithin(2)));
            observer.happened(Happening.RELIEF, patron.name(), relief);
            left *= 1 - relief;
        }
        return 1 - left;
    }

    /** The talks of this round: a channel, offers, an agreement and its ratification, or an interim step. */
    private boolean talksEndIt() {
        table.put(mediation, interims.guarantee());
        openChannel();
        if (crisis.isMeeting()) {
            table.exchangeOffers(given.channel(), observer);
            if (crisis.stage() == Stage.SUBSTANTIVE && table.agrees(observer)) {
                if (table.ratifies(given.ratification(), observer)) {
                    return end(Outcome.COMPREHENSIVE_DEAL, table.cause());
                }
                cast.moveTrust(given.trust(), given.trust().lapse());
            }
            interims.makeFramework();
            interims.makePact();
        }
        interims.closeWindow();
        return false;
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
        boolean closing = cast.demandsFell(4) > MOVEMENT;
        return crisis.metWithin(3) && closing ? Outcome.TALKS_CONTINUING : Outcome.STALEMATE_ADJOURNED;
    }

    private boolean end(Outcome outcome, Cause cause) {
        crisis.end(outcome, cause);
        return true;
    }
}
