package parley.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A figure ready to be painted: title on top, panels, legend, caption at the foot. Painting it twice gives the same
 * picture, but two threads must not paint one sheet at the same time.
 */
public final class Sheet {

    /** The width of every sheet, in logical pixels. */
    public static final int WIDTH = 1000;
    private static final int ONE_ROW = 625;
    private static final int MORE_ROWS = 760;
    private static final double MARGIN = 18;
    private static final double GAP = 10;

    private final Caption caption;
    private final Grid grid;
    private final Legend legend;
    private final int height;

    /** A sheet of the usual height. */
    Sheet(Caption caption, Grid grid, Legend legend) {
        this(caption, grid, legend, height(grid));
    }

    /** A sheet of another height, for panels with many rows. */
    Sheet(Caption caption, Grid grid, Legend legend, int height) {
        this.caption = caption;
        this.grid = grid;
        this.legend = legend;
        this.height = height;
    }

    /** The words of the sheet. */
    public Caption caption() {
        return caption;
    }

    /** The height of the sheet, in logical pixels. */
    public int height() {
        return height;
    }

    /** The usual height for so many rows of panels. */
    static int height(Grid grid) {
        return grid.rows() == 1 ? ONE_ROW : MORE_ROWS;
    }

    Grid grid() {
        return grid;
    }

    /** Paints the sheet over the first {@link #WIDTH} by {@link #height()} logical pixels. */
    public void paint(Graphics2D graphics) {
        setHints(graphics);
        graphics.setPaint(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, WIDTH, height));
        double width = WIDTH - 2 * MARGIN;
        double top = paintHead(graphics, width);
        double bottom = paintFoot(graphics, width);
        new GridPainter(grid, new Rectangle2D.Double(MARGIN, top, width, bottom - top)).paint(graphics);
    }

    private double paintHead(Graphics2D graphics, double width) {
        List<String> title = Lettering.TITLE.wrap(caption.title(), width);
        List<String> subtitle = Lettering.SUBTITLE.wrap(caption.subtitle(), width);
        Lettering.TITLE.draw(graphics, title, MARGIN, MARGIN - 4, Palette.INK);
        double below = MARGIN - 2 + Lettering.TITLE.height(title);
        Lettering.SUBTITLE.draw(graphics, subtitle, MARGIN, below, Palette.FAINT);
        return below + Lettering.SUBTITLE.height(subtitle) + GAP;
    }

    private double paintFoot(Graphics2D graphics, double width) {
        List<String> notes = Lettering.NOTE.wrap(caption.paragraph(), width);
        double last = height - MARGIN + 6 - Lettering.NOTE.height();
        double top = last - Lettering.NOTE.height(notes);
        Lettering.NOTE.draw(graphics, notes, MARGIN, top, Palette.FAINT);
        Lettering.NOTE.draw(graphics, List.of(Caption.DISCLAIMER), MARGIN, last, Palette.INK);
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
