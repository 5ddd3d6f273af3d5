package parley.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.agent.Principal;
import parley.domain.Channel;
import parley.domain.End;
import parley.domain.Stage;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.random.Purpose;
import parley.scenario.Scenario;
import parley.table.Channels;
import parley.table.ContractCurve;
import parley.table.Issue;
import parley.table.Mediation;
import parley.table.Ratification;
import parley.trace.Happening;
import parley.trace.RoundObserver;
import parley.world.Cause;
import parley.world.Crisis;
import parley.world.Move;

/**
 * The table: what is offered in a round, whether it is agreed, and on which terms. A demand is an offer: the bid on the
 * contract curve that gives the demand to the one who makes it, and to the others as much as it can.
 */
final class Table {

    /** Room for rounding where demands meet exactly. */
    private static final double ROUNDING = 1e-12;

    private final Scenario given;
    private final Principal[] principals;
    private final Crisis crisis;
    private final ContractCurve unaided;
    private final double[] weightTakenUp;
    private final double[] positions;
    private final double[] required;

    private ContractCurve aided;
    private double aidedLinkage;
    private ContractCurve curve;
    private Mediation mediation;
    private double guarantee;
    private double place;
    private Cause cause;

    Table(Scenario scenario, Cast cast) {
        this.given = scenario;
        this.principals = cast.principals();
        this.crisis = cast.crisis();
        this.unaided = curve(scenario.agenda().linkage());
        this.aided = unaided;
        this.aidedLinkage = scenario.agenda().linkage();
        this.weightTakenUp = weightsTakenUp();
        this.positions = new double[principals.length];
        this.required = new double[principals.length];
    }

    private ContractCurve curve(double linkage) {
        List<String> names = Stream.of(principals).map(Principal::name).toList();
        List<End> ends = Stream.of(principals).map(principal -> principal.given().prefers()).toList();
        return ContractCurve.of(new ArrayList<>(given.issuesOnAgenda().values()), names, ends, linkage);
    }

    /** By stage: the weight of the issues that can be taken up by then, averaged over the principals. */
    private double[] weightsTakenUp() {
        double[] taken = new double[Stage.values().length];
        for (Principal principal : principals) {
            double all = 0;
            double[] byStage = new double[taken.length];
            for (Issue issue : given.issuesOnAgenda().values()) {
                double weight = issue.weights().getOrDefault(principal.name(), 0.0);
                all += weight;
                for (int stage = issue.stage().ordinal(); stage < taken.length; stage++) {
                    byStage[stage] += weight;
                }
            }
            for (int stage = 0; stage < taken.length; stage++) {
                taken[stage] += byStage[stage] / all / principals.length;
            }
        }
        return taken;
    }

    /** The opening: everyone demands everything. */
    void open() {
        mediation = Mediation.NONE;
        curve = unaided;
        guarantee = 0;
        weighOffers();
        for (int i = 0; i < positions.length; i++) {
            principals[i].hear(curve.utility(i, offerTo(i)), 0);
        }
    }

    /** What is on the table in this round: the demands, under this mediation and these guarantees. */
    void put(Mediation effort, double interimGuarantee) {
        mediation = effort;
        guarantee = Math.max(effort.guarantee(), interimGuarantee);
        curve = curveFor(Math.max(given.agenda().linkage(), effort.linkage()));
        weighOffers();
    }

    private ContractCurve curveFor(double linkage) {
        if (linkage == given.agenda().linkage()) {
            return unaided;
        }
        if (linkage != aidedLinkage) {
            aided = curve(linkage);
            aidedLinkage = linkage;
        }
        return aided;
    }

    private void weighOffers() {
        double gap = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = curve.position(i, principals[i].demand());
        }
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            principal.weigh(principal.value(curve.utility(i, offerTo(i)), mediation.sidePayment(), guarantee));
            gap = Math.max(gap, principal.demand() - principal.offered());
        }
        crisis.gap(gap);
    }

    /** The position of the least generous offer to a principal. */
    private double offerTo(int principal) {
        boolean high = principals[principal].given().prefers() == End.HIGH;
        double least = high ? curve.end() : 0;
        for (int j = 0; j < positions.length; j++) {
            if (principals[j].given().prefers() != principals[principal].given().prefers()) {
                least = high ? Math.min(least, positions[j]) : Math.max(least, positions[j]);
            }
        }
        return least;
    }

    /** The delegations make their offers; indirect ones arrive with an error that a mediator can reduce. */
    void exchangeOffers(Channels channel, RoundObserver observer) {
        double noise = crisis.contact() == Channel.DIRECT ? 0 : channel.noise() * (1 - mediation.noiseCut());
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            double error = noise == 0 ? 0 : noise * principal.luck().normal(Purpose.MESSAGE, crisis.round());
            principal.hear(curve.utility(i, offerTo(i)), error);
            observer.happened(Happening.DEMAND, principal.name(), principal.demand());
        }
    }

    /** Whether this round's talks end in signatures. */
    boolean agrees(RoundObserver observer) {
        if (yields(observer) || demandsMeet() || textIsAccepted(observer)) {
            for (int i = 0; i < positions.length; i++) {
                observer.happened(Happening.AGREED, principals[i].name(), curve.utility(i, place));
            }
            return true;
        }
        return false;
    }

    /** One side takes the other's terms; where both sides would, they meet where the surplus is equal. */
    private boolean yields(RoundObserver observer) {
        boolean high = false;
        boolean low = false;
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            if (principal.intent().move() == Move.YIELD) {
                observer.happened(Happening.YIELDED, principal.name(), curve.utility(i, offerTo(i)));
                place = offerTo(i);
                high |= principal.given().prefers() == End.HIGH;
                low |= principal.given().prefers() == End.LOW;
            }
        }
        if (high && low) {
            settleAtDemands();
        }
        cause = Cause.YIELDED;
        return high || low;
    }

    private boolean demandsMeet() {
        for (Principal principal : principals) {
            if (principal.heard() < principal.demand() - ROUNDING) {
                return false;
            }
        }
        settleAtDemands();
        cause = Cause.DEMANDS_MET;
        return true;
    }

    /** Splits what the demands leave over equally; also what a deal from the sky does. */
    void settleAtDemands() {
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            required[i] = principal.demand() - principal.value(0, mediation.sidePayment(), guarantee);
        }
        place = curve.equalSurplus(required);
    }

    private boolean textIsAccepted(RoundObserver observer) {
        if (!mediation.tablesText()) {
            return false;
        }
        for (int i = 0; i < positions.length; i++) {
            required[i] = principals[i].reservation() - principals[i].value(0, mediation.sidePayment(), guarantee);
        }
        if (!curve.leavesRoom(required)) {
            return false;
        }
        double text = curve.nash(required, mediation.tilt());
        boolean accepted = true;
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            double worth = principal.value(curve.utility(i, text), mediation.sidePayment(), guarantee);
            double wanted = principal.demand() - mediation.latitude() * (principal.demand() - principal.reservation());
            observer.happened(Happening.TEXT, principal.name(), worth);
            accepted &= worth >= wanted;
        }
        if (accepted) {
            place = text;
            cause = Cause.TEXT_ACCEPTED;
        }
        return accepted;
    }

    /** Whether every principal ratifies what was signed. */
    boolean ratifies(Ratification rule, RoundObserver observer) {
        boolean ratified = true;
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            double worth = principal.value(curve.utility(i, place), mediation.sidePayment(), guarantee);
            double probability = rule.probability(worth, principal.reservation(),
                    principal.given().domestic().ratifierMargin());
            boolean passes = principal.luck().happens(probability, Purpose.RATIFICATION, crisis.round());
            observer.happened(passes ? Happening.RATIFIED : Happening.NOT_RATIFIED, principal.name(), probability);
            ratified &= passes;
        }
        return ratified;
    }

    /** Why the last agreement came about. */
    Cause cause() {
        return cause;
    }

    /** The joint weight of the issues that can be taken up at a stage, in [0, 1]. */
    double weightTakenUp(Stage stage) {
        return weightTakenUp[stage.ordinal()];
    }

    /** The ending of the run that is over. */
    Ending ending() {
        boolean deal = crisis.outcome() == Outcome.COMPREHENSIVE_DEAL;
        List<Ending.Side> sides = new ArrayList<>(principals.length);
        for (int i = 0; i < positions.length; i++) {
            Principal principal = principals[i];
            sides.add(principal.end(deal ? curve.utility(i, place)
                    : crisis.outcome() == Outcome.WAR ? principal.given().stakes().warPayoff() : principal.reservation()));
        }
        return new Ending(crisis.outcome(), crisis.round(), deal ? curve.bid(place) : new double[0], sides,
                crisis.bestInterim(), crisis.peakRung(), crisis.peakTension(), crisis.meetings(), crisis.spoilerStrikes(),
                crisis.incidents(), crisis.firstStriker(), crisis.cause().name());
    }
}
