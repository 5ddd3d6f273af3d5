package parley.arrangement;

import java.util.List;
import java.util.Locale;
import parley.design.Factor;
import parley.sheet.AxisTitle;

/** Names of factors for people, made from their addresses. */
public final class FactorName {

    private static final String PARTIES = "parties";

    private FactorName() {
    }

    /** The last two parts of the address in words: {@code parties.USA.pressure.scale} is "Pressure scale of USA". */
    public static String of(Factor factor) {
        List<String> parts = List.of(factor.path().split("\\."));
        boolean ofParty = parts.size() > 2 && parts.get(0).equals(PARTIES);
        List<String> own = ofParty ? parts.subList(2, parts.size()) : parts;
        List<String> last = own.subList(Math.max(0, own.size() - 2), own.size());
        String words = capital(String.join(" ", last.stream().map(FactorName::inWords).toList()));
        return ofParty ? words + " of " + parts.get(1) : words;
    }

    /** The name and one of its levels. */
    public static String at(Factor factor, String level) {
        return of(factor) + " = " + level;
    }

    /** The name over the address. */
    public static AxisTitle onAxis(Factor factor) {
        return new AxisTitle(of(factor), factor.path());
    }

    /** The name with the address in brackets. */
    static String withPath(Factor factor) {
        return of(factor) + " (" + factor.path() + ")";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String inWords(String part) {
        return part.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[_-]", " ").toLowerCase(Locale.ROOT);
    }
}
