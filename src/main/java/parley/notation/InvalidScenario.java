package parley.notation;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be used. It carries every problem that was found, not only the first. */
public final class InvalidScenario extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidScenario(List<Problem> problems) {
        // Bad input is expected: nobody needs the stack.
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public static InvalidScenario of(Position at, String path, String message, String advice) {
        return new InvalidScenario(List.of(new Problem(at, path, message, advice)));
    }

    /** The problems in the order in which they were found, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
