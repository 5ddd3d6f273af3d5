/**
 * A sheet of charts, and the way to its file.
 *
 * <p>A {@link parley.sheet.Sheet} is a {@link parley.sheet.Caption caption}, a {@link parley.sheet.Grid grid} of
 * {@link parley.sheet.Panel panels} on common axes, and a {@link parley.sheet.Legend legend}: {@link parley.sheet.Keys
 * keys} or a {@link parley.sheet.ColourBar colour bar}. {@link parley.sheet.Png} and {@link parley.sheet.Svg} encode
 * it, with its caption inside. The same sheet gives the same bytes on one Java installation: there is no date and no
 * random identifier in a file.
 *
 * <p>Units: lengths are logical pixels, {@value parley.sheet.Sheet#WIDTH} of them across a sheet, printed 17 cm wide.
 *
 * <p>Deliberately not here: what is drawn. Nothing in this package knows outcomes, sweeps or the chart library.
 *
 * <p>Sources: the heat scale is cividis (Nunez et al. 2018).
 */
package parley.sheet;
