package parley.arrangement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import parley.design.Factor;

/** The levels of a factor as an axis or a row of panels shows them. */
public final class Levels {

    private Levels() {
    }

    /** Whether every level is a finite number. */
    public static boolean areNumeric(Factor factor) {
        return factor.levels().stream().allMatch(Levels::isNumber);
    }

    /** The levels from small to large where they are numbers, as given otherwise. */
    public static List<String> sorted(Factor factor) {
        return areNumeric(factor) ? factor.levels().stream().sorted(Comparator.comparing(Double::valueOf)).toList()
                : factor.levels();
    }

    /** At most so many items, the first, the last, and evenly chosen ones between. */
    public static <T> List<T> pick(List<T> items, int most) {
        if (items.size() <= most) {
            return items;
        }
        return IntStream.range(0, most)
                .mapToObj(i -> items.get((int) Math.round((double) i * (items.size() - 1) / (most - 1)))).toList();
    }

    private static boolean isNumber(String level) {
        try {
            return Double.isFinite(Double.parseDouble(level));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
