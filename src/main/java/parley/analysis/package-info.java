/**
 * Estimates from runs: shares, means, and the spread of tension, each with its uncertainty.
 *
 * <p>Two kinds of class: mutable tallies ({@link parley.analysis.CellTally}, {@link parley.analysis.TensionHistogram},
 * {@link parley.analysis.Moments}), which take runs one by one, merge, and never keep a run; and the immutable records
 * made of them ({@link parley.analysis.Cell}, {@link parley.analysis.Fan}, {@link parley.analysis.Estimate}, {@link
 * parley.analysis.SweepSummary}), which figures and tables read. Memory therefore depends on the horizon and on the
 * number of cells, not on the number of runs.
 *
 * <p>All intervals are 95 %. Shares have Wilson score intervals, means have Student t intervals. They state the
 * uncertainty that comes from the number of runs, and nothing about whether the model is right.
 */
package parley.analysis;
