package parley.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import parley.grammar.Grammar;
import parley.notation.CanonicalText;
import parley.notation.Findings;
import parley.notation.InvalidScenario;
import parley.notation.NearMiss;
import parley.notation.Node;
import parley.notation.Position;
import parley.notation.YamlReader;
import parley.scenario.Scenario;

/**
 * What a scenario file says, together with the files it extends and the overrides applied to it, before it is checked.
 * A document is immutable; every value in it knows the file and line, or the option, that it comes from.
 *
 * <p>All errors are {@link InvalidScenario}s, which name every problem found with its place.
 */
public final class Document {

    private final String name;
    private final Grammar grammar;
    private final Node.Mapping root;
    private final Overrides overrides;

    private Document(String name, Grammar grammar, Node.Mapping root, Overrides overrides) {
        this.name = name;
        this.grammar = grammar;
        this.root = root;
        this.overrides = overrides;
    }

    /**
     * Reads a scenario.
     *
     * @param fileOrName a path, or the bare name of a scenario in {@code scenarios/} or shipped with Parley
     * @throws InvalidScenario if it or a file that it extends is missing, unreadable or not YAML
     */
    public static Document read(String fileOrName) {
        Grammar grammar = Grammar.installed();
        ScenarioFile file = ScenarioFile.find(fileOrName).orElseThrow(() -> InvalidScenario.of(
                Position.of(fileOrName), "", "there is no such file or scenario",
                NearMiss.adviceOnName(fileOrName, ScenarioFile.known(),
                        "Scenarios known by name: " + String.join(", ", ScenarioFile.known()) + ".")));
        return new Document(file.name(), grammar, Extension.read(file, file.text(), grammar.root()), Overrides.NONE);
    }

    /**
     * Reads a scenario from a text, as of an editor.
     *
     * @param name the file that the text belongs to: it is called so in messages, and what it extends is looked for
     *             beside it
     * @throws InvalidScenario if the text or a file that it extends is not YAML
     */
    public static Document parse(String name, String text) {
        return parse(name, text, Grammar.installed());
    }

    static Document parse(String name, String text, Grammar grammar) {
        Node.Mapping root = Extension.read(ScenarioFile.of(Path.of(name)), text, grammar.root());
        return new Document(name, grammar, root, Overrides.NONE);
    }

    /**
     * The document with one value overridden. Sections merge, as if a file that extends this one said no more than
     * this.
     *
     * @param path   the address of the parameter, as in {@code parties.USA.pressure.scale} or {@code events.0.round}
     * @param value  the value, written as in a scenario file
     * @param origin what the place of the value is called in messages, as in {@code --set}
     * @throws InvalidScenario if there is no such parameter, the value is not YAML, or it undoes an earlier override
     */
    public Document with(String path, String value, String origin) {
        Assignment assignment = new Assignment(path, YamlReader.value(origin, value));
        Node.Mapping changed = (Node.Mapping) assignment.on(root, grammar.root());
        overrides.demandKept(root, changed, assignment);
        return new Document(name, grammar, changed, overrides.and(assignment));
    }

    /**
     * The scenario, with the defaults filled in.
     *
     * @throws InvalidScenario if a value is not allowed or the scenario does not make sense
     */
    public Scenario scenario() {
        Findings findings = new Findings();
        Scenario scenario = (Scenario) grammar.root().bind(root, "", findings);
        // Values first: whether a scenario makes sense can only be asked where all its values are known.
        findings.demandClean();
        new Checks(scenario, root, findings).run();
        findings.demandClean();
        return scenario;
    }

    /**
     * Where the values of the sections come from, as the sections say, by path; the whole scenario has the empty path.
     */
    public SortedMap<String, String> sources() {
        Findings findings = new Findings();
        grammar.root().bind(root, "", findings);
        return Collections.unmodifiableSortedMap(findings.sources());
    }

    /** The name of the file, as in messages. */
    public String name() {
        return name;
    }

    /** The title, or the name of the file where there is none. */
    public String title() {
        return root.text("title").isEmpty() ? name : root.text("title");
    }

    /**
     * The document in its canonical form: merged, without comments, every section in the order of the records. Reading
     * it gives the same scenario.
     */
    public String text() {
        return CanonicalText.of((Node.Mapping) grammar.root().canonical(root));
    }

    /** The SHA-256 of {@link #text()} in hexadecimal: it changes with every value and with nothing else. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
