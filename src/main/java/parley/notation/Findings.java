package parley.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was found while a document was bound: the problems, and the sources that its sections state. */
public final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final SortedMap<String, String> sources = new TreeMap<>();

    public void problem(Position at, String path, String message, String advice) {
        problems.add(new Problem(at, path, message, advice));
    }

    /** A value of the wrong kind, or none. */
    public void mismatch(Node node, String path, String expected, String advice) {
        String message = node.isNull() ? "has no value" : "is " + node.shown();
        problem(node.at(), path, message + "; " + expected + " is expected", advice);
    }

    public void source(String path, String text) {
        sources.put(path, text);
    }

    public SortedMap<String, String> sources() {
        return sources;
    }

    public boolean areClean() {
        return problems.isEmpty();
    }

    public List<Problem> problems() {
        return problems;
    }

    /** @throws InvalidScenario if any problem was found, with all of them in the order of the file */
    public void demandClean() {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparing((Problem problem) -> problem.at().file())
                    .thenComparingInt(problem -> problem.at().line())
                    .thenComparingInt(problem -> problem.at().column()));
            throw new InvalidScenario(problems);
        }
    }
}
