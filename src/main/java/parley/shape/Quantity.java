package parley.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import parley.notation.Decimal;
import parley.notation.Definitions;
import parley.notation.Findings;
import parley.notation.Json;
import parley.notation.Node;

/** A number in {@linkplain Decimal decimal notation}. */
public final class Quantity extends Leaf {

    private static final Pattern LEADING_ZEROS = Pattern.compile("(-?)0+([0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern OTHER_BASE = Pattern.compile("-?0[xXoObB][0-9a-fA-F_]+");
    private static final Pattern SEPARATED = Pattern.compile("-?[0-9]+(?:[_,' ][0-9]+)+(?:\\.[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[+-]?\\.?(?:nan|inf|infinity)");

    private final boolean whole;

    private Quantity(Passport passport, boolean whole) {
        super(passport);
        this.whole = whole;
    }

    /** A number that becomes a {@code double}. */
    public static Quantity real(Passport passport) {
        return new Quantity(passport, false);
    }

    /** A number that becomes an {@code int}. */
    public static Quantity whole(Passport passport) {
        return new Quantity(passport, true);
    }

    @Override
    public String expected() {
        return whole ? "a whole number" : "a number";
    }

    @Override
    Object read(Node.Scalar scalar, String path, Findings findings) {
        double value = Decimal.matches(scalar) ? value(scalar) : Double.NaN;
        if (Double.isNaN(value)) {
            mismatch(scalar, path, hint(scalar), findings);
        } else if (Double.isInfinite(value) || !passport().allows(value)) {
            String allowed = passport().allowed().isEmpty() ? "" : "; allowed is " + passport().allowed();
            String message = "is " + scalar.shown() + (Double.isInfinite(value) ? ", beyond all numbers" : "");
            findings.problem(scalar.at(), path, message + allowed, passport().advice());
        } else if (whole && value != (int) value) {
            mismatch(scalar, path, passport().advice(), findings);
        } else {
            return whole ? (Object) (int) value : (Object) value;
        }
        return null;
    }

    private static double value(Node.Scalar scalar) {
        return Double.parseDouble(scalar.text()) + 0.0;  // + 0.0 turns -0 into 0
    }

    private String hint(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.quoted() && Decimal.matches(text)) {
            return "Remove the quotes.";
        }
        if (LEADING_ZEROS.matcher(text).matches()) {
            return "Write " + LEADING_ZEROS.matcher(text).replaceFirst("$1$2") + ".";
        }
        if (OTHER_BASE.matcher(text).matches()) {
            return "Write the number in decimal notation.";
        }
        if (SEPARATED.matcher(text).matches()) {
            return "Write the number without separators, with a point for decimals.";
        }
        if (NOT_FINITE.matcher(text).matches()) {
            return "The number must be finite.";
        }
        if (text.startsWith("+") && Decimal.matches(text.substring(1))) {
            return "Write " + text.substring(1) + ".";
        }
        return text.endsWith("%") ? "Write a share as a number from 0 to 1." : passport().advice();
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type(whole ? "integer" : "number");
        double min = passport().parameter().min();
        double max = passport().parameter().max();
        if (Double.isFinite(min)) {
            schema.set("minimum", Json.number(min));
        }
        if (Double.isFinite(max)) {
            schema.set("maximum", Json.number(max));
        }
        return schema;
    }

    @Override
    public Node canonical(Node node) {
        boolean number = node instanceof Node.Scalar scalar && Decimal.matches(scalar)
                && Double.isFinite(value(scalar));
        return number ? new Node.Scalar(node.at(), Decimal.text(value((Node.Scalar) node)), false) : node;
    }
}
