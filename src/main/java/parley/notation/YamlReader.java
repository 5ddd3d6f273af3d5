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
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
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
    private final String text;
    private final StreamReader stream;
    private final ParserImpl parser;
    private final Findings findings = new Findings();

    private YamlReader(String origin, boolean lines, String text) {
        this.origin = origin;
        this.lines = lines;
        this.text = text;
        this.stream = new StreamReader(SETTINGS, text);
        this.parser = new ParserImpl(SETTINGS, stream);
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
            refuse(e);
        } catch (ReaderException e) {
            refuse(e);
        } catch (YamlVersionException e) {
            findings.problem(at(stream), "", "not YAML: version " + e.getSpecVersion().getMajor() + "."
                    + e.getSpecVersion().getMinor() + " is asked for; 1.2 is expected", "Remove the line `%YAML`.");
        } catch (YamlEngineException e) {
            findings.problem(at(stream), "", "not YAML: " + e.getMessage().lines().findFirst().orElse(""), "");
        } catch (IllegalArgumentException noSuchCharacter) {
            // The parser does not check the numbers in escapes and directives before it takes them for numbers.
            findings.problem(at(stream), "", "not YAML: the number of a character or version is too large",
                    "A character is written \"\\u00E9\", from \\U00000000 to \\U0010FFFF.");
        }
        findings.demandClean();
        return root;
    }

    private void refuse(MarkedYamlEngineException e) {
        Position at = e.getProblemMark().map(this::at).orElse(Position.of(origin));
        if (e.getProblem().contains("(TAB)")) {
            findings.problem(at, "", "not YAML: a tab stands where only spaces may", "Use spaces to indent.");
            return;
        }
        String context = e.getContext() == null ? "" : e.getContext() + ", ";
        findings.problem(at, "", "not YAML: " + context + e.getProblem(), "");
    }

    private void refuse(ReaderException e) {
        // The stream reads ahead, so that its own place is not that of the character; its position counts code points.
        String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        Position at = lines ? new Position(origin, line, column) : Position.of(origin);
        findings.problem(at, "", "not YAML: the character " + Characters.name(e.getCodePoint()) + " is not allowed",
                "Remove it; is this a text file?");
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

    private Position at(StreamReader place) {
        return lines ? new Position(origin, place.getLine() + 1, place.getColumn() + 1) : Position.of(origin);
    }

    private Position at(Mark mark) {
        return lines ? new Position(origin, mark.getLine() + 1, mark.getColumn() + 1) : Position.of(origin);
    }
}
