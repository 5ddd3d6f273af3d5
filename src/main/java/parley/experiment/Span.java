package parley.experiment;

import java.util.Iterator;
import java.util.stream.LongStream;
import parley.design.Design;

/**
 * Runs of one cell that are played in one go.
 *
 * @param cell  from 1
 * @param first the first replication, from 1
 * @param last  the last replication, included
 */
record Span(int cell, int first, int last) {

    /** Long enough that handing it over costs nothing, short enough to stop soon. Fixed: bytes rest on it. */
    static final int LENGTH = 250;

    /** All runs of a design, in order. */
    static Iterator<Span> of(Design design) {
        int perCell = (int) (((long) design.replications() + LENGTH - 1) / LENGTH);
        return LongStream.range(0, (long) design.cells() * perCell)
                .mapToObj(i -> of((int) (i / perCell) + 1, (int) (i % perCell), design.replications()))
                .iterator();
    }

    private static Span of(int cell, int place, int replications) {
        return new Span(cell, place * LENGTH + 1, (int) Math.min((place + 1L) * LENGTH, replications));
    }
}
