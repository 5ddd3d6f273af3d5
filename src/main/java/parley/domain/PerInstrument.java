package parley.domain;

/**
 * One non-negative weight per {@linkplain Instrument instrument}.
 *
 * @param economic   weight of economic pressure
 * @param military   weight of military pressure
 * @param cyber      weight of cyber pressure
 * @param diplomatic weight of diplomatic pressure
 * @param maritime   weight of maritime pressure
 */
public record PerInstrument(
        @Parameter(value = "weight of economic pressure", min = 0, max = 10, def = "0") double economic,
        @Parameter(value = "weight of military pressure", min = 0, max = 10, def = "0") double military,
        @Parameter(value = "weight of cyber pressure", min = 0, max = 10, def = "0") double cyber,
        @Parameter(value = "weight of diplomatic pressure", min = 0, max = 10, def = "0") double diplomatic,
        @Parameter(value = "weight of maritime pressure", min = 0, max = 10, def = "0") double maritime) {

    /**
     * The weighted sum of applied pressure, sum over k of w_k a_k.
     *
     * @param applied applied pressure by {@link Instrument#ordinal()}, each in [0, 1]
     */
    public double weigh(double[] applied) {
        return economic * applied[0] + military * applied[1] + cyber * applied[2] + diplomatic * applied[3]
                + maritime * applied[4];
    }
}
