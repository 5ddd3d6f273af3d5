package parley.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/** The colours and strokes of everything that stands for no outcome and no party. */
public final class Ink {

    /** Text. */
    public static final Color TEXT = new Color(0x222222);
    /** Second lines, captions and axes. */
    public static final Color FAINT = new Color(0x555555);
    /** Grid lines. */
    public static final Color GRID = new Color(0xDDDDDD);
    /** A thin line. */
    public static final BasicStroke THIN = new BasicStroke(1);
    /** A line of data. */
    public static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** A second line of data beside the first. */
    public static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

    private Ink() {
    }

    /** The colour between two: a part of 0 gives the first, 1 the second. */
    public static Color mix(Color one, Color other, double part) {
        return new Color(mix(one.getRed(), other.getRed(), part), mix(one.getGreen(), other.getGreen(), part),
                mix(one.getBlue(), other.getBlue(), part));
    }

    private static int mix(int one, int other, double part) {
        return (int) Math.round(one + part * (other - one));
    }
}
