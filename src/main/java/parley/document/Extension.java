package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.grammar.Grammar;
import parley.notation.InvalidScenario;
import parley.notation.Node;
import parley.notation.YamlReader;
import parley.shape.Shape;

/** Reads a file together with the files that it {@code extends}. */
final class Extension {

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
        if (!(base instanceof Node.Scalar name) || name.isNull()) {
            throw InvalidScenario.of(base.at(), Grammar.EXTENDS, (base.isNull() ? "has no value" : "is " + base.shown())
                    + "; the name of a file is expected", "Write `extends: base.yaml`.");
        }
        ScenarioFile next = file.base(name.text()).orElseThrow(() -> InvalidScenario.of(base.at(), Grammar.EXTENDS,
                "is " + base.shown() + "; there is no such file", "The chain is " + chain(name.text()) + "."));
        if (chain.stream().anyMatch(earlier -> earlier.identity().equals(next.identity()))) {
            throw InvalidScenario.of(base.at(), Grammar.EXTENDS, "leads back to a file that is being read",
                    "The chain is " + chain(next.name()) + ".");
        }
        return (Node.Mapping) Merge.over(read(next, next.text()), own.without(Grammar.EXTENDS), Optional.of(shape));
    }

    private String chain(String last) {
        return chain.stream().map(ScenarioFile::name).collect(Collectors.joining(" > ")) + " > " + last;
    }
}
