package parley.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What the colours of a sheet mean; stands below the panels. */
public interface Legend {

    /** The height needed at this width. */
    double height(double width);

    /** Draws the legend into an area of at least that height. */
    void draw(Graphics2D graphics, Rectangle2D area);
}
