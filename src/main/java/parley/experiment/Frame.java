package parley.experiment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.design.Design;
import parley.design.InvalidDesign;
import parley.results.Names;

/**
 * What all cells of a sweep have in common.
 *
 * @param names  the names that head the columns
 * @param rounds the longest horizon
 */
record Frame(Names names, int rounds) {

    /** Looks at every cell, and so makes sure that every cell can be played. */
    static Frame of(Study study, Design design) {
        List<String> principals = study.shape(1).principals();
        Set<String> issues = new LinkedHashSet<>();
        int rounds = 0;
        for (int cell = 1; cell <= design.cells(); cell++) {
            Study.Shape shape = study.shape(cell);
            if (!shape.principals().equals(principals)) {
                throw new InvalidDesign("Cell " + cell + " has the principals " + shape.principals() + ", not "
                        + principals + ".", "Cells of one sweep share their principals; run two sweeps.");
            }
            issues.addAll(shape.issues());
            rounds = Math.max(rounds, shape.rounds());
        }
        return new Frame(new Names(design.paths(), principals, List.copyOf(issues)), rounds);
    }
}
