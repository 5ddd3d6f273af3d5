package parley.domain;

/**
 * The instruments of pressure that one state can apply to another. The order fixes the index in per-instrument arrays.
 */
public enum Instrument {
    /** Sanctions, seizures of assets, tariffs on trade partners. */
    ECONOMIC,
    /** Deployments, exercises, shows of force. */
    MILITARY,
    /** Intrusion and sabotage through networks. */
    CYBER,
    /** Censure, expulsion, withdrawal of recognition. */
    DIPLOMATIC,
    /** Blockade, boarding, closing of a strait. */
    MARITIME;

    /** How many instruments there are. */
    public static final int COUNT = values().length;
}
