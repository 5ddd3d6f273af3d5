package parley.notation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
public final class NearMiss {

    /** Fewer letters begin too many names. */
    private static final int SHORTEST_START = 3;

    private NearMiss() {
    }

    /** The sentence "Did you mean `...`?", or this text where nothing is near. */
    public static String advice(String word, Collection<String> known, String otherwise) {
        return of(word, known).map(near -> "Did you mean `" + near + "`?").orElse(otherwise);
    }

    /**
     * The nearest known word: at most two typing errors away, or a third of its length, and not all of it changed. Of
     * equally near words the first.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream().filter(candidate -> isNear(word, candidate))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** As {@link #advice}, for names that people cut short: the first that begins with the word is near as well. */
    public static String adviceOnName(String name, Collection<String> known, String otherwise) {
        String start = name.toLowerCase(Locale.ROOT);
        Optional<String> longer = known.stream().filter(candidate -> name.length() >= SHORTEST_START
                && candidate.toLowerCase(Locale.ROOT).startsWith(start)).findFirst();
        return of(name, known).or(() -> longer).map(near -> "Did you mean `" + near + "`?").orElse(otherwise);
    }

    private static boolean isNear(String word, String candidate) {
        int longer = Math.max(word.length(), candidate.length());
        // The difference of the lengths bounds the distance from below and spares the work for long words.
        int limit = Math.min(longer - 1, Math.max(2, longer / 3));
        return Math.abs(word.length() - candidate.length()) <= limit && distance(word, candidate) <= limit;
    }

    /**
     * How many insertions, deletions, substitutions and swaps of neighbours turn one word into the other, whatever the
     * case of the letters (optimal string alignment; Damerau 1964).
     */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
