package parley.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import parley.chart.Ink;
import parley.chart.Lettering;

/** Places the panels of a grid so that their charts stand in line and only the outer ones carry labels. */
final class GridPainter {

    private static final double GAP_ACROSS = 30;
    private static final double GAP_DOWN = 14;
    private static final int MOST_HEADING_LINES = 4;

    private final Grid grid;
    private final Rectangle2D area;
    private final double left;
    private final double right;
    private final double bottom;
    private final double heading;
    private final double chartWidth;

    GridPainter(Grid grid, Rectangle2D area) {
        this.grid = grid;
        this.area = area;
        left = grid.panels().stream().mapToDouble(panel -> panel.chart().roomLeft()).max().orElse(0);
        right = grid.panels().stream().mapToDouble(Panel::roomRight).max().orElse(0);
        double titled = area.getWidth() - grid.upward().room() - left - right;
        chartWidth = (titled - (grid.columns() - 1) * GAP_ACROSS) / grid.columns();
        bottom = grid.panels().stream().mapToDouble(panel -> panel.chart().roomBelow(chartWidth)).max().orElse(0);
        heading = 3 + grid.panels().stream()
                .mapToDouble(panel -> Lettering.HEADING.height(lines(panel))).max().orElse(0);
    }

    void paint(Graphics2D graphics) {
        double lowest = area.getMaxY() - bottom - grid.across().room();
        double free = lowest - area.getY() - grid.rows() * heading - (grid.rows() - 1) * GAP_DOWN;
        double top = area.getY();
        for (int row = 0; row < grid.rows(); row++) {
            double height = free * weight(row) / totalWeight();
            paintRow(graphics, row, top + heading, height);
            top += heading + height + GAP_DOWN;
        }
        double middle = chartLeft(0) + (chartLeft(grid.columns() - 1) + chartWidth - chartLeft(0)) / 2;
        grid.across().drawLevel(graphics, middle, lowest + bottom + 2, area.getWidth() - 20);
        double upright = (area.getY() + heading + lowest) / 2;
        grid.upward().drawUpright(graphics, area.getX(), upright, 2 * (upright - area.getY()));
    }

    private void paintRow(Graphics2D graphics, int row, double top, double height) {
        int first = row * grid.columns();
        int end = Math.min(first + grid.columns(), grid.panels().size());
        for (int i = first; i < end; i++) {
            paintPanel(graphics, i, new Rectangle2D.Double(chartLeft(i % grid.columns()), top, chartWidth, height));
        }
    }

    private void paintPanel(Graphics2D graphics, int index, Rectangle2D place) {
        Panel panel = grid.panels().get(index);
        panel.chart().setLabelled(index % grid.columns() == 0, grid.isLowest(index));
        panel.chart().reserve(left, right, bottom);
        panel.chart().draw(graphics, new Rectangle2D.Double(place.getX() - left, place.getY(),
                place.getWidth() + left + right, place.getHeight() + bottom));
        List<String> lines = lines(panel);
        double above = place.getY() - 4 - Lettering.HEADING.height(lines);
        Lettering.HEADING.draw(graphics, lines, place.getX(), above, Ink.TEXT);
        double below = place.getY();
        for (Key key : panel.keys()) {
            key.draw(graphics, place.getMaxX() + 10, below);
            below += Key.height();
        }
    }

    private List<String> lines(Panel panel) {
        List<String> lines =
                panel.heading().lines().flatMap(line -> Lettering.HEADING.wrap(line, chartWidth).stream()).toList();
        return lines.subList(0, Math.min(lines.size(), MOST_HEADING_LINES));
    }

    private double chartLeft(int column) {
        return area.getX() + grid.upward().room() + left + column * (chartWidth + GAP_ACROSS);
    }

    private double weight(int row) {
        return grid.panels().get(row * grid.columns()).weight();
    }

    private double totalWeight() {
        double total = 0;
        for (int row = 0; row < grid.rows(); row++) {
            total += weight(row);
        }
        return total;
    }
}
