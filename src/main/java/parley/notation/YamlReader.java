package parley.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the part of YAML that scenario files use: one document of mappings, lists and scalars. Tags, anchors, aliases,
 * merge keys and keys given twice are refused, because each makes a file say something else than a reader sees.
 */
public final class YamlReader {

    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    private final String origin;
    private final boolean lines;
    private final ParserImpl parser;
    private final Findings findings = new Findings();

    private YamlReader(String origin, boolean lines, String text) {
        this.origin = origin;
        this.lines = lines;
        this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    /**
     * The mapping that a file holds.
     *
     * @throws InvalidScenario if it holds anything else, with all problems found
     */
    public static Node.Mapping file(String name, String text) {
        Node root = new YamlReader(name, true, text).read();
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        throw InvalidScenario.of(Position.of(name), "", root.isNull() ? "the file is empty"
                : "the file holds " + root.shown() + " where keys with values are expected",
                "Begin with `title: ...`.");
    }

    /**
     * A single value, as of a command-line option.
     *
     * @param origin what its place is called in messages
     * @throws InvalidScenario if it is not YAML, with all problems found
     */
    public static Node value(String origin, String text) {
        return new YamlReader(origin, false, text).read();
    }

    private Node read() {
        Node root = new Node.Scalar(Position.of(origin), "", false);
        try {
            parser.next();  // the start of the stream
            if (parser.checkEvent(Event.ID.DocumentStart)) {
                parser.next();
                root = node("", 0, Optional.empty());
                parser.next();
            }
            if (parser.checkEvent(Event.ID.DocumentStart)) {
                findings.problem(at(parser.next()), "", "a second document begins here",
                        "Put it into a file of its own.");
            }
        } catch (MarkedYamlEngineException e) {
            Position at = e.getProblemMark().map(this::at).orElse(Position.of(origin));
            String context = e.getContext() == null ? "" : e.getContext() + ", ";
            findings.problem(at, "", "not YAML: " + context + e.getProblem(), "");
        } catch (YamlEngineException e) {
            findings.problem(Position.of(origin), "", "not YAML: " + e.getMessage().lines().findFirst().orElse(""), "");
        }
        findings.demandClean();
        return root;
    }

    private Node node(String path, int depth, Optional<Position> key) {
        Event event = parser.next();
        Position at = key.orElse(at(event));
        if (depth > DEEPEST) {
            findings.problem(at, path, "is nested deeper than " + DEEPEST + " levels", "");
            findings.demandClean();
        }
        refuseMarks((NodeEvent) event, at, path);
        if (event instanceof CollectionStartEvent) {
            return event.getEventId() == Event.ID.SequenceStart ? sequence(at, path, depth) : mapping(at, path, depth);
        }
        return event instanceof ScalarEvent scalar ? new Node.Scalar(at, scalar.getValue(), !scalar.isPlain())
                : new Node.Scalar(at, "", false);
    }

    private void refuseMarks(NodeEvent event, Position at, String path) {
        Optional<String> tag = event instanceof ScalarEvent scalar ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        tag.map(name -> name.replace("tag:yaml.org,2002:", "!!")).ifPresent(name -> findings.problem(at, path,
                "has the tag `" + name + "`",
                "Remove the tag: the parameter decides the type of its value."));
        if (event instanceof AliasEvent alias) {
            findings.problem(at, path, "is the alias `*" + alias.getAlias() + "`",
                    "Write the value out, or use `extends`.");
        } else if (event.getAnchor().isPresent()) {
            findings.problem(at, path, "has the anchor `&" + event.getAnchor().get() + "`",
                    "Remove the anchor; to share values between files use `extends`.");
        }
    }

    private Node sequence(Position at, String path, int depth) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(Keys.join(path, String.valueOf(items.size())), depth + 1, Optional.empty()));
        }
        parser.next();
        return new Node.Sequence(at, items);
    }

    private Node mapping(Position at, String path, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(path, depth + 1, Optional.empty());
            String name = key instanceof Node.Scalar scalar ? scalar.text() : key.shown();
            Node value = node(Keys.join(path, name), depth + 1, Optional.of(key.at()));
            refuseKey(key, path);
            Node first = entries.putIfAbsent(name, value);
            if (first != null) {
                findings.problem(key.at(), Keys.join(path, name), "is given twice, first in line " + first.at().line(),
                        "Remove one of the two.");
            }
        }
        parser.next();
        return new Node.Mapping(at, entries);
    }

    private void refuseKey(Node key, String path) {
        String subject = path.isEmpty() ? "the file " : "";
        if (!(key instanceof Node.Scalar scalar)) {
            findings.problem(key.at(), path, subject + "has " + key.shown() + " as a key; a key is a word", "");
        } else if (scalar.text().isEmpty()) {
            findings.problem(key.at(), path, subject + "has an empty key; a key is a word", "");
        } else if (scalar.text().equals("<<") && !scalar.quoted()) {
            findings.problem(key.at(), Keys.join(path, "<<"), "is a merge key", "Use `extends: base.yaml` instead.");
        }
    }

    private Position at(Event event) {
        return event.getStartMark().map(this::at).orElse(Position.of(origin));
    }

    private Position at(Mark mark) {
        return lines ? new Position(origin, mark.getLine() + 1, mark.getColumn() + 1) : Position.of(origin);
    }
}
