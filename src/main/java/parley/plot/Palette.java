package parley.plot;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.chart.Ink;
import parley.outcome.Outcome;

/**
 * The colours and marks of every figure.
 *
 * <p>Outcomes run from blue and green (settlement) over grey (nothing settled) to yellow, red and nearly black (war).
 * The colours were spread apart so that any two differ by at least 25 units of CIELAB in normal vision and under
 * simulated deuteranopia and protanopia, and neighbours in a stack differ by at least 12 units of lightness, so that
 * they also part in a grey print.
 */
final class Palette {

    /** What belongs to no outcome and no party. */
    static final Color PLAIN = new Color(0x4C5B8C);

    private static final Map<Outcome, Color> COLOURS = new EnumMap<>(Map.of(
            Outcome.COMPREHENSIVE_DEAL, new Color(0x0C3E87),
            Outcome.FRAMEWORK, new Color(0x1B5DFF),
            Outcome.NON_AGGRESSION_PACT, new Color(0x80B168),
            Outcome.TALKS_CONTINUING, new Color(0xBBCDC3),
            Outcome.STALEMATE_ADJOURNED, new Color(0x7F6E80),
            Outcome.BREAKDOWN, new Color(0xE6BD0C),
            Outcome.LIMITED_STRIKE, new Color(0xD42E0F),
            Outcome.WAR, new Color(0x38081B)));

    private static final List<Color> PARTIES =
            List.of(new Color(0x542788), new Color(0x35978F), new Color(0xBF812D), new Color(0x777777));

    /** Corners of the mark of each outcome; 0 is a disc. */
    private static final int[] CORNERS = {0, 4, 3, 6, 8, 5, -3, -4};

    private Palette() {
    }

    /** The colour of an outcome, the same in every figure. */
    static Color of(Outcome outcome) {
        return COLOURS.get(outcome);
    }

    /** The mark of an outcome, so that lines part without colour too. */
    static Shape mark(Outcome outcome) {
        int corners = CORNERS[outcome.ordinal()];
        return corners == 0 ? new Ellipse2D.Double(-4, -4, 8, 8)
                : corners == -4 ? new Rectangle2D.Double(-3.5, -3.5, 7, 7)
                : polygon(Math.abs(corners), corners < 0);
    }

    /** The colour of a party, by its place in the scenario. */
    static Color party(int index) {
        return PARTIES.get(index % PARTIES.size());
    }

    /** A colour mixed with white: 0 leaves the colour, 1 gives white. */
    static Color tint(Color colour, double white) {
        return Ink.mix(colour, Color.WHITE, white);
    }

    /** Black or white, whichever is read more easily on this ground. */
    static Color on(Color ground) {
        double luma = .299 * ground.getRed() + .587 * ground.getGreen() + .114 * ground.getBlue();
        return luma > 140 ? Color.BLACK : Color.WHITE;
    }

    private static Shape polygon(int corners, boolean upsideDown) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double x = 5 * Math.sin(angle);
            double y = -5 * Math.cos(angle);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return upsideDown ? path.createTransformedShape(AffineTransform.getScaleInstance(1, -1)) : path;
    }
}
