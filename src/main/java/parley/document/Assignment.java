package parley.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import parley.notation.InvalidScenario;
import parley.notation.Keys;
import parley.notation.NearMiss;
import parley.notation.Node;
import parley.shape.Shape;

/**
 * One override, as in {@code --set parties.USA.pressure.scale=0.5}. It has the effect of a file that extends the
 * document and says no more than this; beyond that, a path can go through a list by index.
 *
 * @param path   the path as given
 * @param value  the value, which knows where it comes from
 */
record Assignment(String path, Node value) {

    /**
     * The document with the value in its place.
     *
     * @throws InvalidScenario if there is no such parameter
     */
    Node on(Node root, Shape shape) {
        if (path.isBlank()) {
            throw InvalidScenario.of(value.at(), "", "names no parameter",
                    "Write `parties.USA.trust.prior=0.4`, for example.");
        }
        return set(root, Optional.of(shape), Keys.of(path), "");
    }

    private Node set(Node node, Optional<Shape> shape, List<String> keys, String done) {
        if (keys.isEmpty()) {
            return Merge.over(node, value, shape);
        }
        if (node instanceof Node.Sequence sequence) {
            return set(sequence, shape, keys, done);
        }
        Node spelled = shape.map(known -> known.spelledOut(node)).orElse(node);
        if (!(spelled instanceof Node.Mapping mapping) || shape.isEmpty()) {
            throw unknown(done, keys.get(0), List.of());
        }
        return set(mapping, shape.get(), keys, done);
    }

    private Node set(Node.Mapping mapping, Shape shape, List<String> keys, String done) {
        String key = keys.get(0);
        if (shape.tells(key)) {
            throw InvalidScenario.of(value.at(), path, "cannot be set alone: it decides what else the section says",
                    "Replace the whole, as in `" + done + "={" + key + ": ...}`, with all it needs.");
        }
        Node.Mapping only = mapping(key, value);
        if (keys.size() == 1 && (shape.replaces(only, mapping) || shape.isOpen())) {
            return Merge.over(mapping, only, Optional.of(shape));
        }
        Optional<Shape> child = shape.child(mapping, key);
        if (keys.size() == 1 && child.isEmpty() && shape.keys(mapping).contains(key)) {
            return Merge.over(mapping, only, Optional.of(shape));  // the name that the strategy has already
        }
        Node inherited = mapping.entries().get(key);
        if (child.isEmpty() || inherited == null && shape.isOpen()) {
            throw unknown(done, key, shape.keys(mapping));
        }
        Node from = inherited == null ? new Node.Mapping(value.at(), new LinkedHashMap<>()) : inherited;
        return mapping.with(key, set(from, child, keys.subList(1, keys.size()), Keys.join(done, key)));
    }

    private Node set(Node.Sequence list, Optional<Shape> shape, List<String> keys, String done) {
        String index = keys.get(0);
        int size = list.items().size();
        if (!index.matches("[0-9]{1,6}") || Integer.parseInt(index) >= size) {
            throw InvalidScenario.of(value.at(), path, "is not a parameter",
                    "`" + done + "` is a list of " + size + ", counted from 0.");
        }
        int place = Integer.parseInt(index);
        Optional<Shape> item = shape.flatMap(Shape::item);
        List<String> rest = keys.subList(1, keys.size());
        return list.with(place, set(list.items().get(place), item, rest, Keys.join(done, index)));
    }

    private static Node.Mapping mapping(String key, Node value) {
        return new Node.Mapping(value.at(), new LinkedHashMap<>()).with(key, value);
    }

    private InvalidScenario unknown(String done, String key, Collection<String> known) {
        String otherwise = known.isEmpty() ? "`" + done + "` has nothing below it."
                : "Known in " + (done.isEmpty() ? "a scenario" : "`" + done + "`") + ": "
                + String.join(", ", known) + ".";
        String rest = path.substring(Keys.join(done, key).length());
        String advice = NearMiss.of(key, known).map(near -> "Did you mean `" + Keys.join(done, near) + rest + "`?")
                .orElse(otherwise);
        return InvalidScenario.of(value.at(), path, "is not a parameter", advice);
    }
}
