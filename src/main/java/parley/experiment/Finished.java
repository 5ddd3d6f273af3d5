package parley.experiment;

import java.nio.file.Path;
import parley.analysis.SweepSummary;
import parley.results.Status;

/**
 * A sweep that has ended.
 *
 * @param folder  where its results are
 * @param status  how it ended, with the exit code of a command that ends so
 * @param rows    how many runs are written, failed ones included
 * @param failed  how many of them failed
 * @param summary what they came to; of an interrupted sweep, the cells that were begun
 */
public record Finished(Path folder, Status status, long rows, long failed, SweepSummary summary) {
}
