package parley.world;

/** What a principal does at the table in a round, beside pressing and demanding. */
public enum Move {
    /** Goes on negotiating: its demand is its offer. */
    NEGOTIATE,
    /** Accepts the other side's last offer as it stands. */
    YIELD,
    /** Leaves the talks for good. */
    WALK_AWAY,
    /** Uses force. */
    STRIKE
}
