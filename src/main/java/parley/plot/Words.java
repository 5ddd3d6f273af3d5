package parley.plot;

import java.util.Locale;

/** Numbers and lists as captions write them, the same in every locale. */
final class Words {

    private Words() {
    }

    /** A whole number with separated thousands. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count and its noun. */
    static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** A number without a needless fraction. */
    static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%d", (long) value) : Double.toString(value);
    }

    /** A share in whole per cent. */
    static String percent(double share) {
        return Math.round(100 * share) + "\u00a0%";
    }

    /** A text that begins with a capital letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
