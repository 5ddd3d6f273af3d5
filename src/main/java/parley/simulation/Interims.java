package parley.simulation;

import parley.agent.Principal;
import parley.outcome.Interim;
import parley.scenario.Scenario;
import parley.trace.Happening;
import parley.trace.RoundObserver;
import parley.world.Crisis;

/** Steps short of a deal: the framework that opens a window, and the pact that freezes what is dangerous. */
final class Interims {

    private final Scenario given;
    private final Cast cast;
    private final Table table;
    private final Crisis crisis;
    private RoundObserver observer = RoundObserver.NONE;

    Interims(Scenario scenario, Cast cast, Table table) {
        this.given = scenario;
        this.cast = cast;
        this.table = table;
        this.crisis = cast.crisis();
    }

    void open(RoundObserver watching) {
        observer = watching;
    }

    /**
     * Guiding principles, once the demands are near, both sides trust enough, and enough of the agenda has been taken up. The
     * window opens once in a run.
     */
    void makeFramework() {
        if (given.framework().enabled() && crisis.bestInterim() != Interim.FRAMEWORK && crisis.gap() <= given.framework().gap()
                && cast.leastTrust() >= given.framework().trust()
                && table.weightTakenUp(crisis.stage()) >= given.framework().weight()) {
            crisis.makeFramework(crisis.round() + given.framework().window());
            observer.happened(Happening.FRAMEWORK, "", given.framework().window());
        }
    }

    /** A framework whose window closes before the horizon lapses, at a price in trust. */
    void closeWindow() {
        if (crisis.frameworkExpires() && crisis.round() < given.horizon().rounds()) {
            crisis.endFramework();
            cast.moveTrust(given.trust(), given.trust().lapse());
            observer.happened(Happening.FRAMEWORK_LAPSED, "", 0);
        }
    }

    /** A mutual pledge, once the crisis is hot enough that it is worth something to everyone and no strategy is against it. */
    void makePact() {
        if (!given.pact().enabled() || crisis.hasPact() || crisis.tension() < given.pact().tension()) {
            return;
        }
        for (Principal principal : cast.principals()) {
            double loss = principal.given().trust().exploitationLoss();
            if (!principal.intent().takesPact()
                    || given.pact().worth(crisis.tension(), principal.trust(), loss) <= 0) {
                return;
            }
        }
        crisis.makePact();
        observer.happened(Happening.PACT, "", 0);
    }

    /** Fire or an incident ends the pact. */
    void breakPact() {
        if (crisis.hasPact()) {
            crisis.breakPact();
            observer.happened(Happening.PACT_BROKEN, "", 0);
        }
    }

    /** The highest posture that a pact allows. */
    double pressureCap() {
        return crisis.hasPact() ? given.pact().pressureCap() : 1;
    }

    /** The share of the exploitation loss that a pact or a framework covers. */
    double guarantee() {
        return Math.max(crisis.hasPact() ? given.pact().guarantee() : 0,
                crisis.hasFramework() ? given.framework().guarantee() : 0);
    }

    /** What a pact or a framework makes of the hazards born of tension. */
    double calm() {
        return Math.min(crisis.hasPact() ? given.pact().calm() : 1, crisis.hasFramework() ? given.framework().calm() : 1);
    }
}
