package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import parley.notation.Characters;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/** A text, taken exactly as written: no, 2026 and 1.0 are texts here. */
public final class Text extends Leaf {

    private static final int MOST_CHARACTERS = 10_000;

    public Text(Passport passport) {
        super(passport);
    }

    @Override
    public String expected() {
        return "a text";
    }

    @Override
    Object read(Node.Scalar scalar, String path, Findings findings) {
        return isFit(scalar, path, findings) ? scalar.text() : null;
    }

    /** Whether a text can be shown; what speaks against it is then among the findings. */
    static boolean isFit(Node.Scalar scalar, String path, Findings findings) {
        OptionalInt forbidden = Characters.firstForbidden(scalar.text());
        int length = scalar.text().length();
        if (length > MOST_CHARACTERS) {
            findings.problem(scalar.at(), path, "has " + length + " characters; allowed is up to " + MOST_CHARACTERS,
                    "Shorten it, and put the rest into a file of its own.");
        } else if (forbidden.isPresent()) {
            findings.problem(scalar.at(), path, "has the character " + Characters.name(forbidden.getAsInt())
                    + ", which no text can have", "Remove it; of all controls only tab and newline are allowed.");
        }
        return length <= MOST_CHARACTERS && forbidden.isEmpty();
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
