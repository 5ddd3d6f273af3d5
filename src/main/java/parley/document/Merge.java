package parley.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import parley.notation.Node;
import parley.shape.Shape;

/** How one document extends another. */
final class Merge {

    private Merge() {
    }

    /**
     * A document laid over its base. Sections merge key by key; scalars and lists replace; a party of another role and
     * a strategy of another name replace whole, and so does a strategy given by its bare name; {@code ~} removes an
     * entry whose key is a name. Every value keeps its place.
     *
     * @param shape what can stand here, where that is known
     */
    static Node over(Node base, Node over, Optional<Shape> shape) {
        Node spelled = shape.map(known -> known.spelledOut(base)).orElse(base);
        if (!(over instanceof Node.Mapping upper) || !(spelled instanceof Node.Mapping lower)
                || shape.isPresent() && shape.get().replaces(upper, lower)) {
            return over;
        }
        Map<String, Node> merged = new LinkedHashMap<>(lower.entries());
        upper.entries().forEach((key, value) -> {
            Node inherited = lower.entries().get(key);
            if (inherited != null && value.isNull() && shape.isPresent() && shape.get().isOpen()) {
                merged.remove(key);
            } else {
                merged.put(key, inherited == null ? value : over(inherited, value, child(shape, upper, lower, key)));
            }
        });
        return new Node.Mapping(over.at(), merged);
    }

    private static Optional<Shape> child(Optional<Shape> shape, Node.Mapping upper, Node.Mapping lower, String key) {
        return shape.flatMap(known -> known.child(lower, key).or(() -> known.child(upper, key)));
    }
}
