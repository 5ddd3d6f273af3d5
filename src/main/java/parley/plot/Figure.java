package parley.plot;

import parley.sheet.Sheet;

/**
 * One kind of figure.
 *
 * @param <T> what it shows: a sweep or a run
 */
interface Figure<T> {

    /** The name of its files, without extension. */
    String name();

    /** Whether this sweep or run has what the figure shows. */
    boolean appliesTo(T shown);

    /** The figure; only called where it {@linkplain #appliesTo applies}. */
    Sheet draw(T shown);
}
