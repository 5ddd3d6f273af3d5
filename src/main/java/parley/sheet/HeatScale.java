package parley.sheet;

import java.awt.Color;
import parley.chart.Ink;

/**
 * The colours of a heat map from 0 to 1: cividis (Nunez, Anderton and Renslow 2018), whose steps look equally large to
 * people with and without red-green colour blindness and in a grey print. Ten anchors as published in viridisLite
 * (option E), joined linearly.
 */
public final class HeatScale {

    private static final int[] ANCHORS =
            {0x00204D, 0x00336F, 0x39486B, 0x575C6D, 0x707173, 0x8A8779, 0xA69D75, 0xC4B56C, 0xE4CF5B, 0xFFEA46};

    private HeatScale() {
    }

    /** The colour of a value in [0, 1]; values outside take the colour of the nearer end. */
    public static Color at(double value) {
        double place = Math.max(0, Math.min(1, value)) * (ANCHORS.length - 1);
        int below = Math.min((int) place, ANCHORS.length - 2);
        return Ink.mix(new Color(ANCHORS[below]), new Color(ANCHORS[below + 1]), place - below);
    }
}
