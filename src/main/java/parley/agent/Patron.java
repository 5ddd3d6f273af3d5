package parley.agent;

import parley.scenario.Party;
import parley.world.PatronView;

/** A patron in a run. */
public final class Patron {

    private final String name;
    private final Party.Patron given;

    /** A patron of a scenario. */
    public Patron(String name, Party.Patron given) {
        this.name = name;
        this.given = given;
    }

    /** Decides how much of the economic pressure on its client it takes away in this round. */
    public double relieve(PatronView view) {
        return given.strategy().relief(view);
    }

    /** Whether this principal is its client. */
    public boolean supports(String principal) {
        return given.client().equals(principal);
    }

    /** Its name in the scenario. */
    public String name() {
        return name;
    }
}
