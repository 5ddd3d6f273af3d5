package parley.notation;

import java.util.regex.Pattern;

/** Numbers in decimal notation: 26, -0.5, .5 or 1e-3, and nothing else that YAML might take for a number. */
public final class Decimal {

    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final double EXACT_WHOLE = 1e15;

    private Decimal() {
    }

    /** Whether a text is a number in decimal notation. */
    public static boolean matches(String text) {
        return DECIMAL.matcher(text).matches();
    }

    /** Whether a scalar is a number in decimal notation, without quotes. */
    public static boolean matches(Node.Scalar scalar) {
        return !scalar.quoted() && matches(scalar.text());
    }

    /** A number as people write it: 26 and 0.5, not 26.0 and 5.0E-1. */
    public static String text(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
