package parley.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scenario file says, before anybody asks what it means: scalars, lists and mappings that know their places. */
public sealed interface Node {

    /** Where the node is: the place of its key where it has one, of the node itself otherwise. */
    Position at();

    /** The node in an error message: a short form of its value, or what kind of thing it is. */
    String shown();

    /** Whether the node is an empty value, {@code ~} or {@code null}. */
    default boolean isNull() {
        return false;
    }

    /**
     * A text whose meaning the parameter decides.
     *
     * @param quoted whether it was written in quotes or as a block text
     */
    record Scalar(Position at, String text, boolean quoted) implements Node {

        @Override
        public boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String shown() {
            String brief = Visible.brief(text.replaceAll("\\s+", " "));
            return quoted ? '"' + brief + '"' : brief;
        }
    }

    /** A list. */
    record Sequence(Position at, List<Node> items) implements Node {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "a list";
        }

        /** The same list with another item in this place. */
        public Sequence with(int index, Node item) {
            List<Node> changed = new ArrayList<>(items);
            changed.set(index, item);
            return new Sequence(at, changed);
        }
    }

    /** A mapping, in the order of the file. */
    record Mapping(Position at, Map<String, Node> entries) implements Node {

        public Mapping {
            entries = Collections.unmodifiableMap(entries);
        }

        @Override
        public String shown() {
            return "a section";
        }

        /** The text of a scalar entry, or the empty string where there is none. */
        public String text(String key) {
            return entries.get(key) instanceof Scalar scalar ? scalar.text() : "";
        }

        /** The same mapping with this entry added or changed. */
        public Mapping with(String key, Node value) {
            Map<String, Node> changed = new LinkedHashMap<>(entries);
            changed.put(key, value);
            return new Mapping(at, changed);
        }

        /** The same mapping without this entry. */
        public Mapping without(String key) {
            Map<String, Node> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            return new Mapping(at, changed);
        }
    }
}
