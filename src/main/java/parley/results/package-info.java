/**
 * The folder that a sweep leaves behind, and everything that is written into it.
 *
 * <p>{@code runs.csv} ({@link parley.results.RunTable}), {@code summary.csv} ({@link parley.results.SummaryTable}) and
 * {@code cells.csv} ({@link parley.results.CellTable}) depend on the scenario, the design and the version of Parley
 * alone: the same bytes for any number of threads, on any machine, at any time. {@code manifest.json} ({@link
 * parley.results.Manifest}) says how they came about, and when and where.
 *
 * <p>A folder belongs to one sweep. Nothing that Parley did not write is ever removed or replaced. All text is UTF-8,
 * lines end with a line feed, numbers have a decimal point.
 */
package parley.results;
