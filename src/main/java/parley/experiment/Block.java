package parley.experiment;

import parley.analysis.CellTally;

/**
 * Runs that were played: their rows and their tally.
 *
 * @param span  which runs
 * @param rows  their rows in the table of runs, in order
 * @param tally what they came to
 */
record Block(Span span, byte[] rows, CellTally tally) {
}
