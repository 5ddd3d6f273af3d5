package parley.plot;

import java.awt.Color;

/**
 * The colours of a heat map from 0 to 1: cividis (Nunez, Anderton and Renslow 2018), whose steps look equally large to
 * people with and without red-green colour blindness and in a grey print. Eleven published anchors, joined linearly.
 */
final class HeatScale {

    private static final int[] ANCHORS = {0x00224E, 0x083370, 0x35456C, 0x4F576C, 0x666970, 0x7D7C78, 0x948E77, 0xAEA371,
        0xC8B866, 0xE5CF52, 0xFEE838};

    private HeatScale() {
    }

    /** The colour of a value in [0, 1]; values outside take the colour of the nearer end. */
    static Color at(double value) {
        double place = Math.max(0, Math.min(1, value)) * (ANCHORS.length - 1);
        int below = Math.min((int) place, ANCHORS.length - 2);
        double part = place - below;
        Color low = new Color(ANCHORS[below]);
        Color high = new Color(ANCHORS[below + 1]);
        return new Color(between(low.getRed(), high.getRed(), part), between(low.getGreen(), high.getGreen(), part),
                between(low.getBlue(), high.getBlue(), part));
    }

    private static int between(int low, int high, double part) {
        return (int) Math.round(low + part * (high - low));
    }
}
