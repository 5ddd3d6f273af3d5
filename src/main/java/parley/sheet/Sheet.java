package parley.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import parley.chart.Ink;
import parley.chart.Lettering;

/**
 * A figure ready to be painted: title on top, panels, legend, caption at the foot. Painting it twice gives the same
 * picture, but two threads must not paint one sheet at the same time.
 *
 * @param caption the words
 * @param grid    the panels
 * @param legend  what the colours mean
 * @param height  in logical pixels
 */
public record Sheet(Caption caption, Grid grid, Legend legend, int height) {

    /** The width of every sheet, in logical pixels. */
    public static final int WIDTH = 1000;
    private static final double MARGIN = 18;
    private static final double GAP = 10;
    /** Words beyond these lines would leave the panels no room; the metadata have them all. */
    private static final int MOST_LINES = 3;
    private static final int MOST_NOTES = 12;

    /** A sheet of the usual height. */
    public Sheet(Caption caption, Grid grid, Legend legend) {
        this(caption, grid, legend, grid.height());
    }

    /** Paints the sheet over the first {@link #WIDTH} by {@link #height()} logical pixels. */
    void paint(Graphics2D graphics) {
        setHints(graphics);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        double width = WIDTH - 2 * MARGIN;
        double top = paintHead(graphics, width);
        double bottom = paintFoot(graphics, width);
        new GridPainter(grid, new Rectangle2D.Double(MARGIN, top, width, bottom - top)).paint(graphics);
    }

    private double paintHead(Graphics2D graphics, double width) {
        List<String> title = Lettering.TITLE.wrap(caption.title(), width, MOST_LINES);
        List<String> subtitle = Lettering.SUBTITLE.wrap(caption.subtitle(), width, MOST_LINES);
        Lettering.TITLE.draw(graphics, title, MARGIN, MARGIN - 4, Ink.TEXT);
        double below = MARGIN - 2 + Lettering.TITLE.height(title);
        Lettering.SUBTITLE.draw(graphics, subtitle, MARGIN, below, Ink.FAINT);
        return below + Lettering.SUBTITLE.height(subtitle) + GAP;
    }

    private double paintFoot(Graphics2D graphics, double width) {
        List<String> notes = Lettering.NOTE.wrap(caption.paragraph(), width, MOST_NOTES);
        double last = height - MARGIN + 6 - Lettering.NOTE.height();
        double top = last - Lettering.NOTE.height(notes);
        Lettering.NOTE.draw(graphics, notes, MARGIN, top, Ink.FAINT);
        Lettering.NOTE.draw(graphics, List.of(Caption.DISCLAIMER), MARGIN, last, Ink.TEXT);
        double legendHeight = legend.height(width);
        double legendTop = top - legendHeight - GAP;
        legend.draw(graphics, new Rectangle2D.Double(MARGIN, legendTop, width, legendHeight));
        return legendTop - (legendHeight == 0 ? 0 : GAP);
    }

    /** Smooth edges, and text whose letters stand where the outlines say. */
    static void setHints(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
