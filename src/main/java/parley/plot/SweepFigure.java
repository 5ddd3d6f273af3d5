package parley.plot;

import parley.analysis.SweepSummary;

/** One kind of figure of a sweep. */
public interface SweepFigure {

    /** The name of its files, without extension. */
    String name();

    /** Whether this sweep has what the figure shows. */
    boolean appliesTo(SweepSummary summary);

    /** The figure; only called where it {@linkplain #appliesTo applies}. */
    Sheet draw(SweepSummary summary);
}
