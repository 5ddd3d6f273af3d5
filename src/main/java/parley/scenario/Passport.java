package parley.scenario;

import parley.domain.Parameter;

/** The {@link Parameter} annotation of one component, in words. */
record Passport(Parameter parameter) {

    private static final double EXACT_WHOLE = 1e15;

    boolean allows(double value) {
        return value >= parameter.min() && value <= parameter.max();
    }

    /** The allowed range as in "0 to 1", or the empty string where anything is allowed. */
    String allowed() {
        if (Double.isInfinite(parameter.min()) && Double.isInfinite(parameter.max())) {
            return "";
        }
        if (Double.isInfinite(parameter.max())) {
            return number(parameter.min()) + " or more";
        }
        return Double.isInfinite(parameter.min()) ? number(parameter.max()) + " or less"
                : number(parameter.min()) + " to " + number(parameter.max());
    }

    /** The plausible range as in "0.1 to 0.6", or the empty string where none is stated. */
    String plausible() {
        return Double.isNaN(parameter.low()) ? "" : number(parameter.low()) + " to " + number(parameter.high());
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

    /** A number as people write it: 26 and 0.5, not 26.0 and 5.0E-1. */
    static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
