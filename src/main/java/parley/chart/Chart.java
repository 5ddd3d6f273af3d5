package parley.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;

/** A plot in the one style of all figures, white ground and light grid, whose axes show a {@link Scale} each. */
public final class Chart extends XYPlot {

    private static final long serialVersionUID = 1;

    private int layers;

    private Chart(Scale domain, Scale range) {
        super(null, new ScaleAxis(domain), new ScaleAxis(range), null);
        setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        setBackgroundPaint(Color.WHITE);
        setOutlinePaint(Ink.FAINT);
        setOutlineStroke(Ink.THIN);
        setInsets(RectangleInsets.ZERO_INSETS, false);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setDomainGridlinePaint(Ink.GRID);
        setRangeGridlinePaint(Ink.GRID);
        setDomainGridlineStroke(Ink.THIN);
        setRangeGridlineStroke(Ink.THIN);
    }

    /** An empty chart. */
    public static Chart on(Scale domain, Scale range) {
        return new Chart(domain, range);
    }

    /** An empty chart whose domain runs from top to bottom, for names that are read from left to right. */
    public static Chart lying(Scale domain, Scale range) {
        Chart chart = on(domain, range);
        chart.setOrientation(PlotOrientation.HORIZONTAL);
        chart.getDomainAxis().setInverted(true);
        chart.setDomainGridlinesVisible(false);
        chart.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return chart;
    }

    /** Draws data over those added before. */
    public void addLayer(XYDataset data, XYItemRenderer renderer) {
        setDataset(layers, data);
        setRenderer(layers, renderer);
        layers++;
    }

    /** Writes a word into the chart. */
    public void addText(String text, double x, double y, Color colour) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(Lettering.LABEL.font());
        annotation.setPaint(colour);
        annotation.setTextAnchor(TextAnchor.CENTER);
        annotation.setRotationAnchor(TextAnchor.CENTER);
        addAnnotation(annotation);
    }

    /** Writes names on the right of the chart. */
    public void addNames(Scale names) {
        ScaleAxis axis = new ScaleAxis(names);
        axis.setTickMarksVisible(false);
        setRangeAxis(1, axis);
    }

    /** The room that the labels on the left need. */
    public double roomLeft() {
        return left().roomBeside();
    }

    /** The room that the names on the right need, 0 without names. */
    public double roomRight() {
        return getRangeAxis(1) instanceof ScaleAxis names ? names.roomBeside() : 0;
    }

    /** The room that the labels at the bottom need, when the chart has this width. */
    public double roomBelow(double width) {
        return bottom().roomBelow(width);
    }

    /** Fixes the room around the chart, so that the charts of a sheet stand in line. */
    public void reserve(double left, double right, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(right);
        space.setBottom(bottom);
        setFixedDomainAxisSpace(space, false);
        setFixedRangeAxisSpace(space, false);
    }

    /** Whether labels are written on the left and at the bottom. Their room stays reserved. */
    public void setLabelled(boolean onTheLeft, boolean atTheBottom) {
        left().setTickLabelsVisible(onTheLeft);
        bottom().setTickLabelsVisible(atTheBottom);
    }

    /** Draws the chart with the room around it. */
    public void draw(Graphics2D graphics, Rectangle2D area) {
        draw(graphics, area, null, null, null);
    }

    private ScaleAxis left() {
        return (ScaleAxis) (isLying() ? getDomainAxis() : getRangeAxis());
    }

    private ScaleAxis bottom() {
        return (ScaleAxis) (isLying() ? getRangeAxis() : getDomainAxis());
    }

    private boolean isLying() {
        return getOrientation() == PlotOrientation.HORIZONTAL;
    }
}
