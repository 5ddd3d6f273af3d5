package parley.plot;

import java.util.List;

/**
 * Panels in rows and columns on common axes.
 *
 * @param panels  the panels, row by row
 * @param columns how many stand side by side
 * @param across  the name of the common axis at the bottom
 * @param upward  the name of the common axis on the left
 */
record Grid(List<Panel> panels, int columns, AxisTitle across, AxisTitle upward) {

    /** Panels of equal weight in as many columns as look balanced: at most three. */
    static Grid of(List<Panel> panels, AxisTitle across, AxisTitle upward) {
        int count = panels.size();
        return new Grid(panels, count <= 3 ? count : count == 4 ? 2 : 3, across, upward);
    }

    int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** Whether no panel stands below this one, so that it has to label its own bottom axis. */
    boolean isLowest(int index) {
        return index + columns >= panels.size();
    }
}
