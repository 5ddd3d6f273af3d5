package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.grammar.Grammar;
import parley.notation.InvalidScenario;
import parley.notation.NearMiss;
import parley.notation.Node;
import parley.notation.Position;
import parley.notation.Problem;
import parley.notation.YamlReader;
import parley.shape.Shape;

/** Reads a file together with the files that it {@code extends}. */
final class Extension {

    private static final int MOST_FILES = 100;

    private final Shape shape;
    private final List<ScenarioFile> chain = new ArrayList<>();

    private Extension(Shape shape) {
        this.shape = shape;
    }

    /**
     * The merged content of a file and its bases.
     *
     * @param text what the file holds
     * @throws InvalidScenario if a file is missing, extends itself, or is not YAML
     */
    static Node.Mapping read(ScenarioFile file, String text, Shape shape) {
        return new Extension(shape).read(file, text);
    }

    private Node.Mapping read(ScenarioFile file, String text) {
        chain.add(file);
        Node.Mapping own = YamlReader.file(file.name(), text);
        Node base = own.entries().get(Grammar.EXTENDS);
        if (base == null) {
            return own;
        }
        Node.Mapping lower = lower(file, base);
        return (Node.Mapping) Merge.over(lower, own.without(Grammar.EXTENDS), Optional.of(shape));
    }

    private Node.Mapping lower(ScenarioFile file, Node base) {
        if (!(base instanceof Node.Scalar name) || name.isNull() || name.text().isBlank()) {
            throw refusal(base, (base.isNull() ? "has no value" : "is " + base.shown())
                    + "; the name of a file is expected", "Write `extends: base.yaml`.");
        }
        ScenarioFile next = file.base(name.text()).orElseThrow(() -> refusal(base,
                "is " + base.shown() + "; there is no such file", NearMiss.adviceOnName(name.text(),
                file.possibleBases(), "The chain is " + chain(name.text()) + ".")));
        demandEnd(base, next);
        try {
            return read(next, next.text());
        } catch (InvalidScenario unusable) {
            throw placed(unusable, base, next);
        }
    }

    private void demandEnd(Node base, ScenarioFile next) {
        if (chain.stream().anyMatch(earlier -> earlier.identity().equals(next.identity()))) {
            throw refusal(base, "leads back to a file that is being read",
                    "The chain is " + chain(next.name()) + ".");
        }
        if (chain.size() > MOST_FILES) {
            throw refusal(base, "leads on: the scenario extends more than " + MOST_FILES + " files",
                    "Merge some of them. The chain begins " + chain.get(0).name() + " > " + chain.get(1).name() + ".");
        }
    }

    /** What is wrong with a base as a whole stands where it is named: nobody has opened the base. */
    private static InvalidScenario placed(InvalidScenario unusable, Node base, ScenarioFile next) {
        Problem problem = unusable.problems().get(0);
        boolean whole = problem.at().equals(Position.of(next.name()));
        return whole ? refusal(base, "is " + base.shown() + "; " + problem.message() + ": " + next.name(),
                problem.advice()) : unusable;
    }

    private static InvalidScenario refusal(Node base, String message, String advice) {
        return InvalidScenario.of(base.at(), Grammar.EXTENDS, message, advice);
    }

    private String chain(String last) {
        return chain.stream().map(ScenarioFile::name).collect(Collectors.joining(" > ")) + " > " + last;
    }
}
