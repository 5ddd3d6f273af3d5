package parley.plot;

import java.awt.Color;

/**
 * The colours of a heat map from 0 to 1: cividis (Nunez, Anderton and Renslow 2018), whose steps look equally large to
 * people with and without red-green colour blindness and in a grey print. Ten anchors as published in viridisLite
 * (option E), joined linearly.
 */
final class HeatScale {

    private static final int[] ANCHORS =
            {0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173, 0x8A8779, 0xA69D75, 0xC4B56C, 0xE4CF5B, 0xFFEA46};

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
