package parley.plot;

/** The height of sheets whose panels list names from top to bottom. */
final class Rows {

    /** Title, legend, axis and caption around the panels. */
    private static final int AROUND = 260;
    private static final int HIGHEST = 2400;

    private Rows() {
    }

    /** At least the usual height, more where rows would be thinner than {@code row} pixels, but no endless scroll. */
    static int height(Grid grid, int rows, int row) {
        return Math.min(HIGHEST, Math.max(Sheet.height(grid), AROUND + grid.rows() * (rows * row + 40)));
    }
}
