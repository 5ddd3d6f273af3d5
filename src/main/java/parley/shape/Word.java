package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.NearMiss;
import parley.notation.Node;

/** One of a few words: the constants of an enum, written in lower camel case. */
public final class Word extends Leaf {

    private final Map<String, Object> constants = new LinkedHashMap<>();

    public Word(Class<?> type, Passport passport) {
        super(passport);
        for (Object constant : type.getEnumConstants()) {
            constants.put(lowerCamel(((Enum<?>) constant).name()), constant);
        }
    }

    /** The name of a constant as files write it: NUCLEAR_PROGRESS is nuclearProgress. */
    public static String lowerCamel(String constant) {
        StringBuilder word = new StringBuilder();
        for (String part : constant.toLowerCase(Locale.ROOT).split("_")) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }

    @Override
    public String expected() {
        return String.join(" | ", constants.keySet());
    }

    @Override
    Object read(Node.Scalar scalar, String path, Findings findings) {
        Object constant = constants.get(scalar.text());
        if (constant == null) {
            findings.problem(scalar.at(), path, "is " + scalar.shown() + "; allowed is " + expected(),
                    NearMiss.advice(scalar.text(), constants.keySet(), passport().advice()));
        }
        return constant;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.words(constants.keySet());
    }

    @Override
    public Node canonical(Node node) {
        return node instanceof Node.Scalar scalar && constants.containsKey(scalar.text())
                ? new Node.Scalar(node.at(), scalar.text(), false) : node;
    }
}
