package parley.simulation;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import parley.agent.CapitalView;
import parley.agent.Mediator;
import parley.agent.Patron;
import parley.agent.Principal;
import parley.agent.Spoiler;
import parley.domain.Instrument;
import parley.scenario.Condition;
import parley.scenario.Scenario;
import parley.table.Trust;
import parley.world.Crisis;

/**
 * The parties of a scenario as agents, and what concerns several of them at once. Principals that prefer the other end of the
 * issues are opponents: they press each other, and trust is trust in them.
 */
final class Cast {

    private final Principal[] principals;
    private final Principal[][] opponents;
    private final Patron[][] patrons;
    private final CapitalView[] views;
    private final Mediator[] mediators;
    private final Spoiler[] spoilers;
    private final Crisis crisis;
    private final double credibility;
    private final double[] facing = new double[Instrument.COUNT];

    Cast(Scenario scenario) {
        int horizon = scenario.horizon().rounds();
        principals = agents(scenario.principals(),
                (name, given) -> new Principal(name, given, scenario.coercion(), horizon)).toArray(Principal[]::new);
        mediators = agents(scenario.mediators(), Mediator::new).toArray(Mediator[]::new);
        spoilers = agents(scenario.spoilers(), Spoiler::new).toArray(Spoiler[]::new);
        List<Patron> allPatrons = agents(scenario.patrons(), Patron::new).toList();
        crisis = new Crisis(horizon, List.of(principals));
        credibility = Stream.of(mediators).mapToDouble(Mediator::reliance).max().orElse(0);
        opponents = new Principal[principals.length][];
        patrons = new Patron[principals.length][];
        views = new CapitalView[principals.length];
        for (int i = 0; i < principals.length; i++) {
            Principal self = principals[i];
            opponents[i] = Stream.of(principals).filter(other -> other.given().prefers() != self.given().prefers())
                    .toArray(Principal[]::new);
            patrons[i] = allPatrons.stream().filter(patron -> patron.supports(self.name())).toArray(Patron[]::new);
            views[i] = new CapitalView(self, opponents[i], crisis, scenario.accidents(), horizon);
        }
    }

    private static <G, A> Stream<A> agents(Map<String, G> given, BiFunction<String, G, A> agent) {
        return given.entrySet().stream().map(party -> agent.apply(party.getKey(), party.getValue()));
    }

    void open(long runSeed) {
        for (Principal principal : principals) {
            principal.open(runSeed);
        }
        for (Mediator mediator : mediators) {
            mediator.open(runSeed);
        }
        for (Spoiler spoiler : spoilers) {
            spoiler.open(runSeed);
        }
    }

    /** What opponents apply to a principal, summed by instrument. The array is reused by the next call. */
    double[] pressureOn(int principal) {
        for (int k = 0; k < facing.length; k++) {
            facing[k] = 0;
        }
        for (Principal opponent : opponents[principal]) {
            for (int k = 0; k < facing.length; k++) {
                facing[k] += opponent.levels()[k];
            }
        }
        return facing;
    }

    /** The strongest cyber pressure on a principal. */
    double cyberOn(int principal) {
        double strongest = 0;
        for (Principal opponent : opponents[principal]) {
            strongest = Math.max(strongest, opponent.levels()[Instrument.CYBER.ordinal()]);
        }
        return strongest;
    }

    /** The strongest force that opponents have ready against a principal. */
    double forceAgainst(int principal) {
        double strongest = 0;
        for (Principal opponent : opponents[principal]) {
            strongest = Math.max(strongest, opponent.force());
        }
        return strongest;
    }

    /** Something moves everyone's trust. */
    void moveTrust(Trust rule, double event) {
        for (Principal principal : principals) {
            principal.trust(rule, event);
        }
    }

    /** Something moves the trust that opponents have in a principal. */
    void moveTrustIn(int principal, Trust rule, double event) {
        for (Principal opponent : opponents[principal]) {
            opponent.trust(rule, event);
        }
    }

    /** By how much the demands together have fallen in so many rounds. */
    double demandsFell(int rounds) {
        double fall = 0;
        for (Principal principal : principals) {
            fall += principal.demandBefore(rounds) - principal.demand();
        }
        return fall;
    }

    double leastTrust() {
        double least = 1;
        for (Principal principal : principals) {
            least = Math.min(least, principal.trust());
        }
        return least;
    }

    double leastPain() {
        double least = 1;
        for (Principal principal : principals) {
            least = Math.min(least, principal.pain());
        }
        return least;
    }

    private double greatestPain() {
        double greatest = 0;
        for (Principal principal : principals) {
            greatest = Math.max(greatest, principal.pain());
        }
        return greatest;
    }

    /** The credibility of the mediator in charge, 0 without one. */
    double credibility() {
        return credibility;
    }

    /** What a condition looks at, at the start of a round. */
    double measure(Condition.Measure measure) {
        return switch (measure) {
            case TENSION -> crisis.tension();
            case NUCLEAR_PROGRESS -> crisis.progress();
            case GAP -> crisis.gap(1);
            case LEAST_TRUST -> leastTrust();
            case GREATEST_PAIN -> greatestPain();
            case MEETINGS -> crisis.meetings();
            case SPOILER_STRIKES -> crisis.spoilerStrikes();
        };
    }

    int indexOf(String name) {
        for (int i = 0; i < principals.length; i++) {
            if (principals[i].name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no principal " + name + ".");
    }

    Crisis crisis() {
        return crisis;
    }

    Principal[] principals() {
        return principals;
    }

    CapitalView[] views() {
        return views;
    }

    Mediator[] mediators() {
        return mediators;
    }

    /** The patrons of a principal. */
    Patron[] patronsOf(int principal) {
        return patrons[principal];
    }

    Spoiler[] spoilers() {
        return spoilers;
    }
}
