package parley.domain;

/** What a party is in the crisis. Names of parties are data; roles decide what a party can do. */
public enum Role {
    /** A party to the dispute: it presses, offers, accepts, and signs. */
    PRINCIPAL,
    /** Carries messages, formulates texts, or adds weight of its own. */
    MEDIATOR,
    /** Relieves a principal of pressure. */
    PATRON,
    /** Would rather see the talks fail and may strike. */
    SPOILER
}
