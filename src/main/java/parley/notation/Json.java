package parley.notation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** Documents as JSON, with the types that an editor sees: plain 26 is a number, plain true is a truth value. */
public final class Json {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Json() {
    }

    public static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach((key, value) -> object.set(key, of(value)));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((Node.Scalar) node);
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        if (scalar.isNull()) {
            return JSON.nullNode();
        }
        if (!scalar.quoted() && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return JSON.booleanNode(scalar.text().equals("true"));
        }
        return Decimal.matches(scalar) ? number(Double.parseDouble(scalar.text())) : JSON.textNode(scalar.text());
    }

    /** A number as people write it: 26 and not 26.0. */
    public static JsonNode number(double value) {
        return Double.isFinite(value) ? JSON.numberNode(new BigDecimal(Decimal.text(value)))
                : JSON.numberNode(value);
    }
}
