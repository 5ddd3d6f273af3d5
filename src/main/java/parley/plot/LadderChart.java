package parley.plot;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import parley.chart.Chart;
import parley.chart.Ink;
import parley.chart.Renderers;
import parley.chart.Scale;
import parley.outcome.Outcome;
import parley.trace.RunTrace;

/**
 * Tension over the rounds, on bands that stand for the rungs of the escalation ladder. Rungs 0 to 5 are eighths of
 * tension; strikes and war are reached by events only, so they have no band and a dot marks the rounds spent there.
 */
final class LadderChart {

    private static final List<String> RUNGS = List.of("0 normal", "1 verbal", "2 sanctions, expulsions",
            "3 deployments", "4 harassment, proxies", "5 incidents");
    private static final int STRIKES = 6;

    private LadderChart() {
    }

    static Chart of(RunTrace trace) {
        Chart chart = Chart.on(RunHistory.rounds(trace), Scale.unit());
        chart.setRangeGridlinesVisible(false);
        for (int rung = 0; rung < RUNGS.size(); rung++) {
            double top = rung == RUNGS.size() - 1 ? 1 : (rung + 1) / 8.0;
            Color band = Palette.tint(new Color(0xC2410C), 1 - .045 * rung);
            chart.addRangeMarker(new IntervalMarker(rung / 8.0, top, band), Layer.BACKGROUND);
        }
        chart.addNames(names());
        chart.addLayer(tension(trace), renderer());
        return chart;
    }

    private static Scale names() {
        List<Double> middles = IntStream.range(0, RUNGS.size())
                .mapToObj(rung -> rung == RUNGS.size() - 1 ? (rung / 8.0 + 1) / 2 : (rung + .5) / 8).toList();
        return new Scale(0, 1, middles, RUNGS, true);
    }

    private static XYSeriesCollection tension(RunTrace trace) {
        XYSeries line = new XYSeries("tension");
        XYSeries fire = new XYSeries("strikes");
        trace.rows().forEach(row -> {
            line.add(row.round(), row.tension());
            if (row.rung() >= STRIKES) {
                fire.add(row.round(), row.tension());
            }
        });
        XYSeriesCollection values = new XYSeriesCollection(line);
        values.addSeries(fire);
        return values;
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = Renderers.lines(false);
        renderer.setSeriesPaint(0, Ink.TEXT);
        renderer.setSeriesStroke(0, Ink.LINE);
        renderer.setSeriesLinesVisible(1, false);
        renderer.setSeriesShapesVisible(1, true);
        renderer.setSeriesShape(1, new Ellipse2D.Double(-5, -5, 10, 10));
        renderer.setSeriesPaint(1, Palette.of(Outcome.LIMITED_STRIKE));
        return renderer;
    }
}
