package parley.plot;

import parley.trace.RunTrace;

/** One kind of figure of a single run. */
public interface RunFigure {

    /** The name of its files, without extension. */
    String name();

    /** Whether this run has what the figure shows. */
    boolean appliesTo(RunTrace trace);

    /** The figure; only called where it {@linkplain #appliesTo applies}. */
    Sheet draw(RunTrace trace);
}
