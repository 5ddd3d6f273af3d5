package parley.plot;

import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;

/**
 * One plot on a sheet. Its axes are {@link ScaleAxis}.
 *
 * @param heading what stands above it, may be empty
 * @param plot    the plot
 * @param keys    what its lines mean, written to its right; empty where the legend of the sheet says so
 * @param weight  its height relative to the other panels of its column
 */
record Panel(String heading, XYPlot plot, List<Key> keys, double weight) {

    private static final double GAP = 10;

    /** A panel of a sheet with a common legend. */
    Panel(String heading, XYPlot plot) {
        this(heading, plot, List.of(), 1);
    }

    /** The axis on the left. */
    ScaleAxis left() {
        return (ScaleAxis) (isLevel() ? plot.getDomainAxis() : plot.getRangeAxis());
    }

    /** The axis at the bottom. */
    ScaleAxis bottom() {
        return (ScaleAxis) (isLevel() ? plot.getRangeAxis() : plot.getDomainAxis());
    }

    /** The room needed to the right of the plot. */
    double roomRight() {
        double named = plot.getRangeAxis(1) instanceof ScaleAxis axis ? axis.roomBeside() + GAP : 0;
        double keyed = keys.stream().mapToDouble(Key::width).max().orElse(0);
        return Math.max(named, keyed + GAP);
    }

    /** Fixes the room around the plot, so that the plots of a sheet stand in line. */
    void reserve(double left, double right, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(right);
        space.setBottom(bottom);
        plot.setFixedDomainAxisSpace(space, false);
        plot.setFixedRangeAxisSpace(space, false);
    }

    private boolean isLevel() {
        return plot.getOrientation() == PlotOrientation.HORIZONTAL;
    }
}
