package parley.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import parley.chart.Ink;
import parley.chart.Lettering;

/**
 * One entry of a legend.
 *
 * @param label  what it means
 * @param colour of the sample
 * @param stroke of a line, or empty for a filled box
 * @param mark   on the line, or empty
 */
public record Key(String label, Color colour, Optional<BasicStroke> stroke, Optional<Shape> mark) {

    private static final double SAMPLE = 22;
    private static final double GAP = 6;

    /** A filled area. */
    public static Key area(String label, Color colour) {
        return new Key(label, colour, Optional.empty(), Optional.empty());
    }

    /** A line. */
    public static Key line(String label, Color colour, BasicStroke stroke) {
        return new Key(label, colour, Optional.of(stroke), Optional.empty());
    }

    /** A line with a mark. */
    public static Key marked(String label, Color colour, Shape mark) {
        return new Key(label, colour, Optional.of(Ink.LINE), Optional.of(mark));
    }

    /** The distance from entry to entry. */
    static double height() {
        return Lettering.LABEL.height() + 3;
    }

    /** The width of sample and label. */
    double width() {
        return SAMPLE + GAP + Lettering.LABEL.width(label);
    }

    /** Draws the entry hanging from {@code top}. */
    void draw(Graphics2D graphics, double left, double top) {
        double middle = top + Lettering.LABEL.height() / 2;
        graphics.setPaint(colour);
        if (stroke.isPresent()) {
            graphics.setStroke(stroke.get());
            graphics.draw(new Line2D.Double(left, middle, left + SAMPLE, middle));
        } else {
            graphics.fill(new Rectangle2D.Double(left, middle - 6, SAMPLE, 12));
        }
        mark.ifPresent(shape -> graphics.fill(
                AffineTransform.getTranslateInstance(left + SAMPLE / 2, middle).createTransformedShape(shape)));
        Lettering.LABEL.draw(graphics, List.of(label), left + SAMPLE + GAP, top + 1, Ink.TEXT);
    }
}
