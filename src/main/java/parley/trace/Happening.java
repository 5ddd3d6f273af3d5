package parley.trace;

/**
 * What can happen within a round, beside the slow movement of the stocks. Each comes with the party it concerns (empty
 * if it concerns none) and one number whose meaning is given here.
 */
public enum Happening {
    /** An event of the scenario; the party is the event's name. */
    EVENT,
    /** A public statement, from -1 to 1. */
    STATEMENT,
    /** An ultimatum is issued; the number of rounds it leaves. */
    ULTIMATUM,
    /** Pressure has risen; its intensity now. */
    PRESSURE_RAISED,
    /** Pressure has fallen; its intensity now. */
    PRESSURE_LOWERED,
    /** A patron relieves its client; the share of economic pressure taken away. */
    RELIEF,
    /** An accident stays an incident; tension now. */
    INCIDENT,
    /** Fire is exchanged between principals and stays limited; tension now. */
    EXCHANGE,
    /** The exchange does not end the talks; tension now. */
    TALKS_SURVIVE,
    /** The delegations meet; 1 indirect, 2 face to face. */
    MEETING,
    /** They do not meet; 0. */
    NO_MEETING,
    /** A demand is on the table; the utility demanded. */
    DEMAND,
    /** A mediator tables a text; what it gives the principal. */
    TEXT,
    /** The principals agree; what the terms give this one. */
    AGREED,
    /** A principal accepts the other side's terms; what they give it. */
    YIELDED,
    /** A principal ratifies; with this probability it did. */
    RATIFIED,
    /** A principal fails to ratify; with this probability it would have. */
    NOT_RATIFIED,
    /** A framework is agreed; the rounds it holds. */
    FRAMEWORK,
    /** The framework lapses; 0. */
    FRAMEWORK_LAPSED,
    /** An interim pact is made; 0. */
    PACT,
    /** The pact is broken; 0. */
    PACT_BROKEN,
    /** A spoiler strikes; the probability with which it did. */
    SPOILER_STRIKE,
    /** A principal strikes on purpose; the probability with which it did. */
    STRIKE,
    /** A principal walks out; 0. */
    WALK_OUT,
    /** The run ends; the ordinal of its outcome. */
    END
}
