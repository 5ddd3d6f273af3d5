/**
 * Runs a design: every replication of every cell, on several threads, into a folder of results.
 *
 * <p>The runs are cut into {@linkplain parley.experiment.Span blocks} whose size does not depend on the number of
 * threads. A worker plays a block, writes its rows into memory and counts them; one writer takes the blocks strictly in
 * order. Workers may be ahead of the writer by a few blocks only, so memory does not grow with the number of runs, and
 * what is written does not depend on who was faster. Start reading at {@link parley.experiment.Sweep}.
 *
 * <p>The model is met in one place, {@link parley.experiment.ScenarioStudy}; everything else runs any
 * {@link parley.experiment.Player}.
 */
package parley.experiment;
