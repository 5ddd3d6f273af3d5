/**
 * Figures of sweeps and of single runs, one class each, as PNG and SVG.
 *
 * <p>ODD element: observation. A {@link parley.plot.Figure} turns a {@link parley.analysis.SweepSummary} or a
 * {@link parley.trace.RunTrace} into a {@link parley.sheet.Sheet}: panels on common axes, one legend, and a caption
 * that says what was varied, how many runs stand behind each point, how the intervals were made, and that the picture
 * is illustrative. {@link parley.plot.FigureWriter} writes all that apply to files.
 *
 * <p>Time is in rounds, with the length of a round in days; shares are in [0, 1].
 *
 * <p>To add a figure, write one class and add one line to {@link parley.plot.Figures}. Statistics are not made here:
 * what is drawn comes from {@code parley.analysis}, at most summed over the factors that a figure does not show.
 *
 * <p>Sources: colours after Okabe and Ito (2008) and Tol (2021), spread apart under the colour-vision model of Machado
 * et al. (2009).
 */
package parley.plot;
