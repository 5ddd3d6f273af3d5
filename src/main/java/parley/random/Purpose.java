package parley.random;

/**
 * What a random draw decides. Each purpose has its own stream for each party, so that a draw added for one purpose
 * moves no draw of another. The key is part of the published result of a seed: a constant keeps its key for ever.
 */
public enum Purpose {
    /** How a party reads the readiness of the other side to use force. */
    PERCEPTION(1),
    /** A strategy's own coin, for strategies that mix. */
    STRATEGY(2),
    /** Whether an accident happens in this round. */
    ACCIDENT(3),
    /** Whether an accident stays an incident or becomes an exchange of fire. */
    ACCIDENT_SEVERITY(4),
    /** Whether a limited exchange becomes war. */
    ESCALATION(5),
    /** Whether the delegations meet in this round. */
    MEETING(6),
    /** What is lost when an offer is carried from one delegation to the other. */
    MESSAGE(7),
    /** Whether a mediator's work in this round is taken up. */
    MEDIATION(8),
    /** Whether a party ratifies at home. */
    RATIFICATION(9),
    /** Whether a spoiler strikes. */
    SPOILING(10),
    /** Whether a principal strikes on purpose. */
    STRIKE(11),
    /** The constant hazards that replace the model in checks against theory. */
    CONSTANT_HAZARD(12),
    /** Whether the talks go on after a limited exchange. */
    RESUMPTION(13),
    /** A principal's private type, drawn before the first round. */
    TYPE(14);

    private final int key;

    Purpose(int key) {
        this.key = key;
    }

    int key() {
        return key;
    }
}
