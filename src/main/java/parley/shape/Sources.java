package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/** Where the values of a section come from: a text or a list of texts. */
record Sources() implements Shape {

    @Override
    public String expected() {
        return "a text or a list of texts";
    }

    /** The texts, separated by semicolons. */
    @Override
    public Object bind(Node node, String path, Findings findings) {
        List<Node> items = node instanceof Node.Sequence sequence ? sequence.items() : List.of(node);
        for (Node item : items) {
            if (!(item instanceof Node.Scalar text) || item.isNull()) {
                findings.mismatch(item, path, expected(), "Say where the values of this section come from.");
                return null;
            }
            if (!Text.isFit(text, path, findings)) {
                return null;
            }
        }
        return items.stream().map(item -> ((Node.Scalar) item).text()).collect(Collectors.joining("; "));
    }

    /** Lists nothing: every section can have a source. */
    @Override
    public void list(String path, Passport declared, Node def, Listing listing) {
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.object().put("description", "where the values of this section come from");
        schema.putArray("anyOf").add(Definitions.type("string"))
                .add(Definitions.type("array").<ObjectNode>set("items", Definitions.type("string")));
        return schema;
    }

    @Override
    public Node canonical(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(node.at(), sequence.items().stream().map(this::canonical).toList());
        }
        return node instanceof Node.Scalar scalar && !scalar.isNull()
                ? new Node.Scalar(node.at(), scalar.text(), true) : node;
    }
}
