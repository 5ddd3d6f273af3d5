package parley.chart;

import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** How data are drawn in the one style of all figures: flat colours, no outlines, no shadows. */
public final class Renderers {

    private Renderers() {
    }

    /** Fills between the low and the high values of a series, without a line. */
    public static DeviationRenderer bands(double opacity) {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha((float) opacity);
        return renderer;
    }

    /** Lines drawn in one stroke, so that dashes go on from point to point. */
    public static XYLineAndShapeRenderer lines(boolean marks) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, marks);
        renderer.setDrawSeriesLineAsPath(true);
        return renderer;
    }

    /** Flat bars between the low and the high values of a series. */
    public static XYBarRenderer bars() {
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setUseYInterval(true);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        return renderer;
    }
}
