package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/** A list of things of one shape. */
public record Items(Shape each, Passport passport) implements Shape {

    @Override
    public String expected() {
        return "a list";
    }

    @Override
    public Object bind(Node node, String path, Findings findings) {
        if (!(node instanceof Node.Sequence sequence)) {
            findings.mismatch(node, path, expected(), passport.advice());
            return null;
        }
        List<Object> bound = new ArrayList<>();
        for (Node item : sequence.items()) {
            Object value = each.bind(item, path + "." + bound.size(), findings);
            bound.add(value);
        }
        return bound.contains(null) ? null : List.copyOf(bound);
    }

    @Override
    public Node canonical(Node node) {
        return node instanceof Node.Sequence sequence
                ? new Node.Sequence(node.at(), sequence.items().stream().map(each::canonical).toList()) : node;
    }

    @Override
    public void list(String path, Passport declared, Node def, Listing listing) {
        if (each instanceof Leaf leaf) {
            listing.parameter(path, "a list, each " + leaf.expected(), declared, def);
        } else {
            listing.section(path + ".<n>", declared.parameter().value());
            each.list(path + ".<n>", declared, Listing.NONE, listing);
        }
    }

    /** Lists replace those of the extended file, so that their items must be complete in any case. */
    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("array");
        ObjectNode items = each.schema(definitions);
        ObjectNode requirements = each.requirements();
        if (!requirements.isEmpty()) {
            items.putArray("allOf").add(requirements);
        }
        schema.set("items", items);
        return schema;
    }

    @Override
    public Optional<Shape> item() {
        return Optional.of(each);
    }
}
