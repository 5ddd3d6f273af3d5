package parley.shape;

import parley.domain.Parameter;
import parley.notation.Decimal;

/** The {@link Parameter} annotation of one component, in words. */
public record Passport(Parameter parameter) {

    boolean allows(double value) {
        return value >= parameter.min() && value <= parameter.max();
    }

    /** The allowed range as in "0 to 1", or the empty string where anything is allowed. */
    public String allowed() {
        if (Double.isInfinite(parameter.min()) && Double.isInfinite(parameter.max())) {
            return "";
        }
        if (Double.isInfinite(parameter.max())) {
            return Decimal.text(parameter.min()) + " or more";
        }
        return Double.isInfinite(parameter.min()) ? Decimal.text(parameter.max()) + " or less"
                : Decimal.text(parameter.min()) + " to " + Decimal.text(parameter.max());
    }

    /** What is expected with its allowed range, as in "a number from 0 to 1". */
    String range(String expected) {
        String from = Double.isInfinite(parameter.min()) || Double.isInfinite(parameter.max()) ? ", " : " from ";
        return allowed().isEmpty() ? expected : expected + from + allowed();
    }

    /** The plausible range as in "0.1 to 0.6", or the empty string where none is stated. */
    public String plausible() {
        return Double.isNaN(parameter.low()) ? ""
                : Decimal.text(parameter.low()) + " to " + Decimal.text(parameter.high());
    }

    /** What the parameter means, and what is plausible, as a line of advice. */
    String advice() {
        String unit = parameter.unit().isEmpty() ? "" : " [" + parameter.unit() + "]";
        String plausible = plausible();
        return "Meaning: " + parameter.value() + unit
                + (plausible.isEmpty() ? "." : "; plausible is " + plausible + ".");
    }

    /** What the parameter means with its unit, plausible range and source, on one line. */
    String description() {
        String unit = parameter.unit().isEmpty() ? "" : " [" + parameter.unit() + "]";
        String plausible = plausible().isEmpty() ? "" : "; plausible is " + plausible();
        String source = parameter.source().isEmpty() ? "" : " (source: " + parameter.source() + ")";
        return parameter.value() + unit + plausible + source;
    }
}
