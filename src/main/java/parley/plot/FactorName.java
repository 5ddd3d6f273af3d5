package parley.plot;

import java.util.List;
import java.util.Locale;
import parley.design.Factor;

/** Names of factors for people, made from their addresses. */
final class FactorName {

    private static final String PARTIES = "parties";

    private FactorName() {
    }

    /** The last two parts of the address in words: {@code parties.USA.pressure.scale} is "Pressure scale of USA". */
    static String of(Factor factor) {
        List<String> parts = List.of(factor.path().split("\\."));
        boolean ofParty = parts.size() > 2 && parts.get(0).equals(PARTIES);
        List<String> own = ofParty ? parts.subList(2, parts.size()) : parts;
        List<String> last = own.subList(Math.max(0, own.size() - 2), own.size());
        String words = Words.capital(String.join(" ", last.stream().map(FactorName::inWords).toList()));
        return ofParty ? words + " of " + parts.get(1) : words;
    }

    /** The name with the address in brackets. */
    static String withPath(Factor factor) {
        return of(factor) + " (" + factor.path() + ")";
    }

    private static String inWords(String part) {
        return part.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("[_-]", " ").toLowerCase(Locale.ROOT);
    }
}
