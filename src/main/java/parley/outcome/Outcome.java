package parley.outcome;

/**
 * How a run ended. Exactly one per run, so that the shares of a sweep sum to one by construction. The constants stand
 * in order from settlement to war, which is also the order in which figures stack them.
 */
public enum Outcome {
    /** Every issue on the agenda settled and ratified by all principals. */
    COMPREHENSIVE_DEAL("Comprehensive deal"),
    /** The horizon came while guiding principles were in force. */
    FRAMEWORK("Framework"),
    /** The horizon came while an initial non-aggression pact was in force. */
    NON_AGGRESSION_PACT("Non-aggression pact"),
    /** The horizon came while delegations were still meeting and drawing closer. */
    TALKS_CONTINUING("Talks continuing"),
    /** The horizon came with no recent meeting or no movement. */
    STALEMATE_ADJOURNED("Stalemate, adjourned"),
    /** A side walked out, or trust fell through the floor. */
    BREAKDOWN("Breakdown"),
    /** Fire was exchanged and stayed limited. */
    LIMITED_STRIKE("Limited strike"),
    /** Full-scale war. */
    WAR("War");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Whether fire was exchanged at the end of the run. */
    public boolean isViolent() {
        return this == LIMITED_STRIKE || this == WAR;
    }
}
