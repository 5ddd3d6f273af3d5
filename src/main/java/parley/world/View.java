package parley.world;

/**
 * What a principal may see when it decides: its own state, what is public, and offers as they reached it. It does not
 * see the other side's reservation value, trust, beliefs or pain.
 *
 * <p>"They" are the principals on the other side of the issues. Where they are several, pressure is that of the hardest
 * presser and an offer is the least generous one. A number of rounds ago reaches back to the state at the opening, and
 * no further. Utilities and stocks are in [0, 1].
 */
public interface View {

    /** The round that is being decided, from 1. */
    int round();

    /** The last round. */
    int horizon();

    /** The round by which a deal must be made: the horizon, or what a mediator has made of it. */
    int deadline();

    /** What no deal is worth now. */
    double reservation();

    /** What war is worth. */
    double warPayoff();

    /** Own pain. */
    double pain();

    /** Own trust in them. */
    double trust();

    /** The believed probability of being attacked if there is no deal. */
    double attack();

    /** Tension, as everyone feels it. */
    double tension();

    /** The probability that this round's tension ends in fire: the risk that is run by going on. */
    double risk();

    /** Whether the delegations met in the round before. */
    boolean met();

    /** Whether an interim pact or a framework is in force. */
    boolean interim();

    /** How many rounds they have left before a strike that they threaten, 0 where they threaten none. */
    int theirUltimatum();

    /** What they said in the round before, from -1 to 1. */
    double theirStatement();

    /** Own demand, so many rounds ago; 0 rounds ago is the round before this one. */
    double demand(int ago);

    /** The utility of the terms that they offered, as the offer reached this principal, so many rounds ago. */
    double theirOffer(int ago);

    /** The intensity of own pressure, so many rounds ago. */
    double pressure(int ago);

    /** The intensity of their pressure, so many rounds ago. */
    double theirPressure(int ago);

    /** The posture that keeps own pressure where it is. */
    double posture();

    /** The posture that would press with this intensity, once the instruments have moved there. */
    double postureOf(double intensity);

    /** A number in [0, 1), uniform, that belongs to this party and round: for strategies that mix. */
    double chance();

    /**
     * The demand after conceding a share of the way from everything to the reservation value: D = 1 - alpha (1 - r).
     *
     * @param concession alpha, in [0, 1]
     */
    default double demandAfter(double concession) {
        return 1 - concession * (1 - reservation());
    }

    /** The share of the time to the deadline that is used up at the end of this round, in [0, 1]. */
    default double timeUsed() {
        return deadline() <= 0 ? 1 : Math.min(1.0, (double) round() / deadline());
    }
}
