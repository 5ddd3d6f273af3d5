/**
 * One chart: axes that show a scale, letters that can be measured, the colours of everything that is not data.
 *
 * <p>A {@link parley.chart.Chart} stands on two {@link parley.chart.Scale}s. A scale says where the ticks are, which is
 * at the levels that were run, and what is written at them. {@link parley.chart.Renderers} draw the data,
 * {@link parley.chart.Lettering} measures and writes all text, {@link parley.chart.Ink} has the strokes.
 *
 * <p>Units: lengths are logical pixels, 1000 of them printed 17 cm wide; shares are in [0, 1] inside and in per cent on
 * the axes.
 *
 * <p>Deliberately not here: sheets, outcomes, sweeps. Nothing in this package knows the rest of the program.
 */
package parley.chart;
