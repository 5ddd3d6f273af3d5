package parley.domain;

/** How the principals talk, from not at all to face to face. Later constants are closer contact. */
public enum Channel {
    /** No talks. */
    NONE,
    /** Through an intermediary: messages are noisy, and concessions are easier to disown. */
    INDIRECT,
    /** Face to face: messages arrive as meant. */
    DIRECT
}
