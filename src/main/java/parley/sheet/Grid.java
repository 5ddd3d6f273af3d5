package parley.sheet;

import java.util.List;

/**
 * Panels in rows and columns on common axes.
 *
 * @param panels  the panels, row by row
 * @param columns how many stand side by side
 * @param across  the name of the common axis at the bottom
 * @param upward  the name of the common axis on the left
 */
public record Grid(List<Panel> panels, int columns, AxisTitle across, AxisTitle upward) {

    private static final int ONE_ROW = 625;
    private static final int MORE_ROWS = 760;
    private static final int HIGHEST = 2400;
    /** Title, legend, axis and caption around the panels. */
    private static final int AROUND = 260;
    /** Heading and gap of a row of panels. */
    private static final int ABOVE = 40;

    /** Panels of equal weight in as many columns as look balanced: at most three. */
    public static Grid of(List<Panel> panels, AxisTitle across, AxisTitle upward) {
        int count = panels.size();
        return new Grid(panels, count <= 3 ? count : count == 4 ? 2 : 3, across, upward);
    }

    /** The same grid for charts that lie on their sides. */
    public Grid lying() {
        return new Grid(panels, columns, upward, across);
    }

    /** The usual height of a sheet with this grid. */
    public int height() {
        return rows() == 1 ? ONE_ROW : MORE_ROWS;
    }

    /**
     * The height of a sheet whose panels list names from top to bottom: at least the usual one, more where lines would
     * be thinner than this, but no endless scroll.
     */
    public int height(int names, int line) {
        return Math.min(HIGHEST, Math.max(height(), AROUND + rows() * (names * line + ABOVE)));
    }

    int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** Whether no panel stands below this one, so that it has to label its own bottom axis. */
    boolean isLowest(int index) {
        return index + columns >= panels.size();
    }
}
