package parley.simulation;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Principal> principals = new ArrayList<>();
    private final List<List<Principal>> opponents = new ArrayList<>();
    private final List<CapitalView> views = new ArrayList<>();
    private final List<Mediator> mediators = new ArrayList<>();
    private final List<Patron> patrons = new ArrayList<>();
    private final List<Spoiler> spoilers = new ArrayList<>();
    private final Crisis crisis;
    private final double credibility;
    private final double[] facing = new double[Instrument.COUNT];

    Cast(Scenario scenario) {
        int horizon = scenario.horizon().rounds();
        scenario.principals().forEach((name, given) ->
                principals.add(new Principal(name, given, scenario.coercion(), horizon)));
        scenario.mediators().forEach((name, given) -> mediators.add(new Mediator(name, given)));
        scenario.patrons().forEach((name, given) -> patrons.add(new Patron(name, given)));
        scenario.spoilers().forEach((name, given) -> spoilers.add(new Spoiler(name, given)));
        crisis = new Crisis(horizon, principals);
        credibility = mediators.stream().mapToDouble(Mediator::credibility).max().orElse(0);
        for (Principal principal : principals) {
            List<Principal> others = principals.stream()
                    .filter(other -> other.given().prefers() != principal.given().prefers()).toList();
            opponents.add(others);
            views.add(new CapitalView(principal, others, crisis, scenario.accidents(), horizon));
        }
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
        for (Principal opponent : opponents.get(principal)) {
            for (int k = 0; k < facing.length; k++) {
                facing[k] += opponent.levels()[k];
            }
        }
        return facing;
    }

    /** The strongest cyber pressure on a principal. */
    double cyberOn(int principal) {
        double strongest = 0;
        for (Principal opponent : opponents.get(principal)) {
            strongest = Math.max(strongest, opponent.levels()[Instrument.CYBER.ordinal()]);
        }
        return strongest;
    }

    /** The strongest force that opponents have ready against a principal. */
    double forceAgainst(int principal) {
        double strongest = 0;
        for (Principal opponent : opponents.get(principal)) {
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
        for (Principal opponent : opponents.get(principal)) {
            opponent.trust(rule, event);
        }
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
        for (int i = 0; i < principals.size(); i++) {
            if (principals.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no principal " + name + ".");
    }

    Crisis crisis() {
        return crisis;
    }

    List<Principal> principals() {
        return principals;
    }

    List<CapitalView> views() {
        return views;
    }

    List<Mediator> mediators() {
        return mediators;
    }

    List<Patron> patrons() {
        return patrons;
    }

    List<Spoiler> spoilers() {
        return spoilers;
    }
}
