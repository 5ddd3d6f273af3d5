package parley.table;

/**
 * What a mediator does in one round (Zartman and Touval 1985; Beardsley, Quinn, Biswas and Wilkenfeld 2006).
 *
 * @param noiseCut    share of the message noise it takes away, in [0, 1]
 * @param faceSaving  phi_med: face-saving it adds on an indirect channel, in [0, 1]
 * @param linkage     L it makes possible by formulating packages; 0 where it formulates none
 * @param latitude    share of the distance from demand to reservation value that a principal gives up for its text
 * @param tilt        from -1 to 1: how far its text leans to the principals that prefer the high end of the issues
 * @param sidePayment S: what it pays each side on signature, in utility
 * @param guarantee   g: share of the exploitation loss that it guarantees, in [0, 1]
 * @param hurry       rounds by which it brings the deadline forward
 */
public record Mediation(double noiseCut, double faceSaving, double linkage, double latitude, double tilt,
                        double sidePayment, double guarantee, int hurry) {

    /** No mediation. */
    public static final Mediation NONE = new Mediation(0, 0, 0, 0, 0, 0, 0, 0);

    /** Whether it tables a text of its own. */
    public boolean tablesText() {
        return latitude > 0;
    }

    /** Both efforts together: of each, the stronger. */
    public Mediation with(Mediation other) {
        if (this == NONE) {
            return other;
        }
        return new Mediation(Math.max(noiseCut, other.noiseCut), Math.max(faceSaving, other.faceSaving),
                Math.max(linkage, other.linkage), Math.max(latitude, other.latitude), Math.abs(tilt) >= Math.abs(other.tilt) ? tilt : other.tilt,
                Math.max(sidePayment, other.sidePayment), Math.max(guarantee, other.guarantee),
                Math.max(hurry, other.hurry));
    }
}
