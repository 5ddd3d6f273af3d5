package parley.sheet;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import parley.chart.Ink;
import parley.chart.Lettering;
import parley.chart.Scale;

/**
 * The name of an axis that several panels share.
 *
 * @param text   the name with its unit
 * @param detail a second, smaller line such as the address of a parameter; may be empty
 */
public record AxisTitle(String text, String detail) {

    /** No title. */
    public static final AxisTitle NONE = new AxisTitle("", "");

    /** Shares of runs, in per cent. */
    public static AxisTitle shareOfRuns() {
        return new AxisTitle("Share of runs (%)", "");
    }

    /** Rounds, with their length. */
    public static AxisTitle rounds(String what, double days) {
        return new AxisTitle(what + " (1 round = " + Scale.number(days) + (days == 1 ? " day)" : " days)"), "");
    }

    /** The room needed, counted away from the axis. */
    double room() {
        return (text.isEmpty() ? 0 : Lettering.AXIS.height()) + (detail.isEmpty() ? 0 : Lettering.NOTE.height()) + 4;
    }

    /** Draws the title centred below an axis of this length. */
    void drawLevel(Graphics2D graphics, double middle, double top, double length) {
        Lettering.AXIS.drawCentred(graphics, List.of(Lettering.AXIS.fit(text, length)), middle, top, Ink.TEXT);
        Lettering.NOTE.drawCentred(graphics, List.of(Lettering.NOTE.fit(detail, length)), middle,
                top + Lettering.AXIS.height(), Ink.FAINT);
    }

    /** Draws the title along an upright axis of this length, read from below. */
    void drawUpright(Graphics2D graphics, double left, double middle, double length) {
        AffineTransform before = graphics.getTransform();
        graphics.translate(left, middle);
        graphics.rotate(-Math.PI / 2);
        drawLevel(graphics, 0, 0, length);
        graphics.setTransform(before);
    }
}
