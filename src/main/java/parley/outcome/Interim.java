package parley.outcome;

/** The best step short of a deal that was reached on the way, worst first. */
public enum Interim {
    /** None. */
    NONE,
    /** An initial non-aggression pact, or freeze for freeze. */
    NON_AGGRESSION_PACT,
    /** A framework of guiding principles. */
    FRAMEWORK
}
