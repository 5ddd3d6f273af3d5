package parley.simulation;

import parley.agent.Principal;
import parley.agent.Spoiler;
import parley.hazard.SpoilerHazard;
import parley.outcome.Outcome;
import parley.random.Luck;
import parley.random.Purpose;
import parley.scenario.Scenario;
import parley.table.Trust;
import parley.trace.Happening;
import parley.trace.RoundObserver;
import parley.world.Cause;
import parley.world.Crisis;
import parley.world.Move;
import parley.world.SpoilerView;

/** What can end a run without a deal: accidents, walk-outs, spoilers, and force on purpose. Each phase says whether it did. */
final class Dangers {

    private final Scenario given;
    private final Cast cast;
    private final Table table;
    private final Interims interims;
    private final Crisis crisis;
    private RoundObserver observer = RoundObserver.NONE;
    private Luck luck;

    Dangers(Scenario scenario, Cast cast, Table table, Interims interims) {
        this.given = scenario;
        this.cast = cast;
        this.table = table;
        this.interims = interims;
        this.crisis = cast.crisis();
    }

    /**
     * A run opens.
     *
     * @param chance the draws that belong to no party
     */
    void open(Luck chance, RoundObserver watching) {
        luck = chance;
        observer = watching;
    }

    /** What nobody wanted. Constant hazards, for checks against theory, come first. */
    boolean accidentEndsIt() {
        if (given.hazards().total() > 0 && hazardEndsIt()) {
            return true;
        }
        double probability = given.accidents().probability(crisis.tension(), interims.calm());
        if (probability == 0 || !luck.happens(probability, Purpose.ACCIDENT, crisis.round())) {
            return false;
        }
        interims.breakPact();
        if (luck.happens(given.accidents().contained(), Purpose.ACCIDENT_SEVERITY, crisis.round())) {
            crisis.countIncident();
            crisis.heat(given.accidents().shock());
            observer.happened(Happening.INCIDENT, "", crisis.tension());
            return false;
        }
        if (exchangeEndsIt(Cause.ACCIDENT, luck)) {
            return true;
        }
        cast.moveTrust(given.trust(), given.trust().strike());
        return false;
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
    boolean walkOutEndsIt() {
        for (Principal principal : cast.principals()) {
            if (principal.intent().move() == Move.WALK_AWAY) {
                observer.happened(Happening.WALK_OUT, principal.name(), 0);
                return end(Outcome.BREAKDOWN, Cause.WALK_OUT);
            }
        }
        return cast.leastTrust() < given.trust().floor() && end(Outcome.BREAKDOWN, Cause.TRUST_LOST);
    }

    /** Spoilers strike the more, the nearer a deal is. Others blame the principal behind a spoiler. */
    boolean spoilersEndIt() {
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
            interims.breakPact();
            cast.moveTrustIn(cast.indexOf(spoiler.given().ally()), given.trust(), Trust.spoiled(spoiler.given().control()));
            if (spoiler.startsWar(given.escalation().probability(crisis.tension()), crisis.round())) {
                return end(Outcome.WAR, Cause.SPOILER);
            }
        }
        return false;
    }

    /** Force on purpose: a strategy's decision, a shift of power to forestall, or the hazard of a principal that stands ready. */
    boolean strikesEndIt() {
        for (int i = 0; i < cast.principals().length; i++) {
            Principal principal = cast.principals()[i];
            double probability = principal.intent().move() == Move.STRIKE || forestalls(principal) ? 1
                    : given.strikes().probability(principal.given().strikeRate(), principal.force(), crisis.tension(),
                            interims.calm());
            if (probability > 0 && principal.luck().happens(probability, Purpose.STRIKE, crisis.round())) {
                observer.happened(Happening.STRIKE, principal.name(), probability);
                crisis.strike(principal.name());
                interims.breakPact();
                if (exchangeEndsIt(Cause.STRIKE, principal.luck())) {
                    return true;
                }
                cast.moveTrustIn(i, given.trust(), given.trust().strike());
            }
        }
        return false;
    }

    private boolean forestalls(Principal principal) {
        return given.preventive().enabled() && principal.name().equals(given.preventive().party())
                && given.preventive().isDue(crisis.progress());
    }

    /** Fire has been exchanged: it becomes war, ends the talks, or is survived at a price in tension; the callers know whom it costs trust. */
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
        observer.happened(Happening.TALKS_SURVIVE, "", crisis.tension());
        return false;
    }

    private boolean end(Outcome outcome, Cause cause) {
        crisis.end(outcome, cause);
        return true;
    }
}
