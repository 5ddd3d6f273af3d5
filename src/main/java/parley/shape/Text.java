package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/** A text, taken exactly as written: no, 2026 and 1.0 are texts here. */
public final class Text extends Leaf {

    public Text(Passport passport) {
        super(passport);
    }

    @Override
    public String expected() {
        return "a text";
    }

    @Override
    Object read(Node.Scalar scalar, String path, Findings findings) {
        return scalar.text();
    }

    /** Numbers and truth values too are texts here, as far as the file is concerned. */
    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.object();
        schema.putArray("type").add("string").add("number").add("boolean");
        return schema;
    }

    @Override
    public Node canonical(Node node) {
        return node instanceof Node.Scalar scalar && !scalar.isNull()
                ? new Node.Scalar(node.at(), scalar.text(), true) : node;
    }
}
