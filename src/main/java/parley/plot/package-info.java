/**
 * Figures of sweeps and of single runs, as PNG and SVG.
 *
 * <p>ODD element: observation. A {@link parley.plot.SweepFigure} turns a {@link parley.analysis.SweepSummary} into a
 * {@link parley.plot.Sheet}: panels on common axes, one legend, and a caption that says what was varied, how many runs
 * stand behind each point, how the intervals were made, and that the picture is illustrative.
 * {@link parley.plot.FigureWriter} writes sheets to files. The same input gives the same bytes on one Java
 * installation: there is no date and no random identifier in a file.
 *
 * <p>Units: lengths are logical pixels, {@value parley.plot.Sheet#WIDTH} of them across a sheet, printed 17 cm wide;
 * shares are in [0, 1] inside and in per cent on the axes; time is in rounds, with the length of a round in days.
 *
 * <p>To add a figure, write one class and add one line to {@link parley.plot.Figures}. Statistics are not made here:
 * what is drawn comes from {@code parley.analysis}, at most summed over the factors that a figure does not show.
 *
 * <p>Sources: colours after Okabe and Ito (2008) and Tol (2021), spread apart under the colour-vision model of Machado
 * et al. (2009); the heat scale is cividis (Nunez et al. 2018).
 */
package parley.plot;
