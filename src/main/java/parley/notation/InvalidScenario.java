package parley.notation;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be used. It carries every problem that was found, not only the first. */
public final class InvalidScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Nobody reads more problems than this at once; the rest is counted. */
    private static final int MOST_TOLD = 50;

    private final transient List<Problem> problems;

    public InvalidScenario(List<Problem> problems) {
        // Bad input is expected: nobody needs the stack.
        super(message(problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        String first = problems.stream().limit(MOST_TOLD).map(Problem::text).collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_TOLD;
        return more > 0 ? first + "\nand " + more + " more" : first;
    }

    /** A scenario with a single problem. */
    public static InvalidScenario of(Position at, String path, String message, String advice) {
        return new InvalidScenario(List.of(new Problem(at, path, message, advice)));
    }

    /** The problems in the order in which they were found, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
