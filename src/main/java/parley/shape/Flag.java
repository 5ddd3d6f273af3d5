package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Node;

/** Either {@code true} or {@code false}; the other words of older YAML are refused because they surprise. */
public final class Flag extends Leaf {

    private static final Set<String> YES = Set.of("yes", "on", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "off", "n", "false", "0");

    public Flag(Passport passport) {
        super(passport);
    }

    @Override
    public String expected() {
        return "true or false";
    }

    @Override
    Object read(Node.Scalar scalar, String path, Findings findings) {
        boolean valid = !scalar.quoted() && (scalar.text().equals("true") || scalar.text().equals("false"));
        if (!valid) {
            findings.mismatch(scalar, path, expected(), hint(scalar.text().toLowerCase(Locale.ROOT)));
            return null;
        }
        return scalar.text().equals("true");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return Definitions.type("boolean");
    }

    private String hint(String text) {
        if (YES.contains(text)) {
            return "Write `true`, without quotes.";
        }
        return NO.contains(text) ? "Write `false`, without quotes." : passport().advice();
    }
}
