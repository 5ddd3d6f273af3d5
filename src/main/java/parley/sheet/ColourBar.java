package parley.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import parley.chart.Ink;
import parley.chart.Lettering;
import parley.chart.Scale;

/**
 * The legend of a heat map.
 *
 * @param title what is measured, with its unit
 * @param scale the values and their labels
 */
public record ColourBar(String title, Scale scale) implements Legend {

    private static final double WIDTH = 360;
    private static final double THICK = 14;
    private static final int STEPS = 120;

    @Override
    public double height(double width) {
        return THICK + 4 + Lettering.LABEL.height();
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double titled = Lettering.AXIS.width(title) + 14;
        double left = area.getCenterX() - (WIDTH + titled) / 2 + titled;
        Lettering.AXIS.draw(graphics, List.of(title), left - titled, area.getY() - 1, Ink.TEXT);
        for (int i = 0; i < STEPS; i++) {
            graphics.setPaint(HeatScale.at((i + .5) / STEPS));
            double from = left + WIDTH * i / STEPS;
            // Overlapping steps leave no bright seams where edges are smoothed.
            double over = i == STEPS - 1 ? 0 : 1;
            graphics.fill(new Rectangle2D.Double(from, area.getY(), WIDTH / STEPS + over, THICK));
        }
        for (int i = 0; i < scale.places().size(); i++) {
            tick(graphics, left, area.getY() + THICK, i);
        }
    }

    private void tick(Graphics2D graphics, double left, double top, int index) {
        double place = left + WIDTH * scale.places().get(index) / scale.high();
        graphics.setPaint(Ink.FAINT);
        graphics.setStroke(Ink.THIN);
        graphics.draw(new Line2D.Double(place, top, place, top + 3));
        Lettering.LABEL.drawCentred(graphics, List.of(scale.labels().get(index)), place, top + 4, Ink.TEXT);
    }
}
