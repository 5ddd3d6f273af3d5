package parley.plot;

import java.awt.Color;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Empty plots and renderers in the one style of all figures: white ground, light grid, flat colours. */
final class Plots {

    private Plots() {
    }

    /** An empty plot. */
    static XYPlot on(Scale domain, Scale range) {
        XYPlot plot = new XYPlot(null, new ScaleAxis(domain), new ScaleAxis(range), null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlinePaint(Palette.FAINT);
        plot.setOutlineStroke(Palette.THIN);
        plot.setInsets(RectangleInsets.ZERO_INSETS, false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinePaint(Palette.GRID);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setDomainGridlineStroke(Palette.THIN);
        plot.setRangeGridlineStroke(Palette.THIN);
        return plot;
    }

    /** An empty plot whose domain runs from top to bottom, for names that are read from left to right. */
    static XYPlot lying(Scale domain, Scale range) {
        XYPlot plot = on(domain, range);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.getDomainAxis().setInverted(true);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        return plot;
    }

    /** Fills between the low and the high values of a series, without a line. */
    static DeviationRenderer bands(double opacity) {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha((float) opacity);
        return renderer;
    }

    /** Lines drawn in one stroke, so that dashes go on from point to point. */
    static XYLineAndShapeRenderer lines(boolean marks) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, marks);
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    /** Flat bars between the low and the high values of a series. */
    static XYBarRenderer bars() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        return renderer;
    }

    /** A word in a plot. */
    static XYTextAnnotation text(String text, double x, double y, Color colour) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(Lettering.LABEL.font());
        annotation.setPaint(colour);
        annotation.setTextAnchor(TextAnchor.CENTER);
        annotation.setRotationAnchor(TextAnchor.CENTER);
        return annotation;
    }
}
