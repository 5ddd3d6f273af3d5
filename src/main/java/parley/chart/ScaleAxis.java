package parley.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis whose ticks stand where its {@link Scale} says: at the levels that were run, not at round numbers. */
final class ScaleAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final double GAP = 8;
    private static final double LONGEST_NAME = 250;
    private static final double LONGEST_SLANTED = 150;

    private final transient Scale scale;

    ScaleAxis(Scale scale) {
        this.scale = scale;
        setRange(scale.low(), scale.high());
        setTickLabelFont(Lettering.LABEL.font());
        setTickLabelPaint(Ink.TEXT);
        setAxisLinePaint(Ink.FAINT);
        setTickMarkPaint(Ink.FAINT);
    }

    /** The room that the labels need beside the plot, when this is an upright axis. */
    double roomBeside() {
        return Math.min(LONGEST_NAME, Lettering.LABEL.widest(scale.labels())) + GAP;
    }

    /** The room that the labels need below the plot, when this is a level axis of this length. */
    double roomBelow(double length) {
        return slanted(length)
                ? Math.min(LONGEST_SLANTED, Lettering.LABEL.widest(scale.labels())) * Math.sqrt(.5) + 20
                : Lettering.LABEL.height() + 6;
    }

    /** Names that do not fit side by side are written at a slant; numbers are thinned out instead. */
    private boolean slanted(double length) {
        return scale.named()
                && Lettering.LABEL.widest(scale.labels()) + GAP > length / scale.labels().size();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean upright = RectangleEdge.isLeftOrRight(edge);
        boolean slanted = !upright && slanted(area.getWidth());
        List<NumberTick> ticks = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scale.labels().size(); i++) {
            String label = Lettering.LABEL.fit(scale.labels().get(i), slanted ? LONGEST_SLANTED : LONGEST_NAME);
            double place = valueToJava2D(scale.places().get(i), area, edge) * direction(edge);
            double extent = upright || slanted ? Lettering.LABEL.height() : Lettering.LABEL.width(label) + GAP;
            double half = extent / 2;
            boolean fits = place - half >= free - 1e-6;
            free = fits ? place + half : free;
            ticks.add(tick(scale.places().get(i), fits ? label : "", edge, slanted));
        }
        return ticks;
    }

    /** Whether pixels grow or shrink along the axis. */
    private int direction(RectangleEdge edge) {
        return RectangleEdge.isLeftOrRight(edge) != isInverted() ? -1 : 1;
    }

    private static NumberTick tick(double place, String label, RectangleEdge edge, boolean slanted) {
        TextAnchor anchor = edge == RectangleEdge.LEFT ? TextAnchor.CENTER_RIGHT
                : edge == RectangleEdge.RIGHT ? TextAnchor.CENTER_LEFT
                : slanted ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_CENTER;
        return new NumberTick(TickType.MAJOR, place, label, anchor, anchor, slanted ? -Math.PI / 4 : 0);
    }
}
