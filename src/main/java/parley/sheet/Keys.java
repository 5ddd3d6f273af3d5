package parley.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A legend of entries in columns, read from left to right and then down.
 *
 * @param keys the entries, in the order of the stack
 */
public record Keys(List<Key> keys) implements Legend {

    /** No legend. */
    public static final Keys NONE = new Keys(List.of());

    private static final double GAP = 20;

    @Override
    public double height(double width) {
        return keys.isEmpty() ? 0 : rows(width) * Key.height();
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        if (keys.isEmpty()) {
            return;
        }
        int columns = (keys.size() + rows(area.getWidth()) - 1) / rows(area.getWidth());
        double left = area.getCenterX() - (columns * column() - GAP) / 2;
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).draw(graphics, left + i % columns * column(), area.getY() + i / columns * Key.height());
        }
    }

    private int rows(double width) {
        int columns = Math.max(1, Math.min(keys.size(), (int) ((width + GAP) / column())));
        return (keys.size() + columns - 1) / columns;
    }

    private double column() {
        return keys.stream().mapToDouble(Key::width).max().orElse(0) + GAP;
    }
}
