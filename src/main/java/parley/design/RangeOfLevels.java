package parley.design;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The levels of {@code min:max:step}, both ends included: level i is min + i step, in decimal arithmetic, so that no
 * rounding builds up and the last level is exactly the maximum.
 */
final class RangeOfLevels {

    /** More digits than this before or after the point are a slip of the finger. */
    private static final int MOST_DIGITS = 30;

    private final String path;
    private final BigDecimal min;
    private final BigDecimal max;
    private final BigDecimal step;

    private RangeOfLevels(String path, List<String> parts) {
        this.path = path;
        this.min = number(parts.get(0));
        this.max = number(parts.get(1));
        this.step = number(parts.get(2));
    }

    static List<String> parse(String path, List<String> parts) {
        if (parts.size() != 3) {
            throw new InvalidDesign("The range of '" + path + "' has " + parts.size() + " parts: '"
                    + String.join(":", parts) + "'.", advice(path, parts));
        }
        return new RangeOfLevels(path, parts).levels();
    }

    private static String advice(String path, List<String> parts) {
        return parts.size() == 2
                ? "Add the step: --vary " + path + "=" + parts.get(0) + ":" + parts.get(1) + ":step."
                : "Write --vary " + path + "=min:max:step.";
    }

    private BigDecimal number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through: the message is the same
        }
        throw new InvalidDesign(
                "'" + text + "' in the range of '" + path + "' is not a number that can be counted with.",
                "Write --vary " + path + "=min:max:step with plain numbers, as in 0:1:0.25.");
    }

    private List<String> levels() {
        requireUpwards();
        BigDecimal steps = max.subtract(min).divideToIntegralValue(step);
        if (steps.compareTo(BigDecimal.valueOf(Design.MOST_CELLS)) >= 0) {
            throw new InvalidDesign("'" + path + "' has more than " + Design.MOST_CELLS + " levels.",
                    "Use a coarser step than " + plain(step) + ".");
        }
        int last = steps.intValueExact();
        requireOnGrid(last);
        return IntStream.rangeClosed(0, last).mapToObj(this::level).toList();
    }

    private void requireUpwards() {
        if (step.signum() <= 0) {
            throw new InvalidDesign("The step of '" + path + "' is " + plain(step) + ", not above 0.",
                    step.signum() == 0
                            ? "Give a step above 0; a single value is written --vary " + path + "=" + plain(min) + "."
                            : didYouMean(min.min(max), max.max(min), step.negate()));
        }
        if (min.compareTo(max) > 0) {
            throw new InvalidDesign("The range of '" + path + "' starts at " + plain(min) + ", above its end "
                    + plain(max) + ".", didYouMean(max, min, step));
        }
    }

    private void requireOnGrid(int last) {
        BigDecimal below = at(last);
        if (below.compareTo(max) != 0) {
            BigDecimal above = at(last + 1);
            throw new InvalidDesign("The range of '" + path + "' does not reach " + plain(max) + " from " + plain(min)
                    + " in steps of " + plain(step) + ".", didYouMean(min, below, step) + " Or "
                    + range(min, above, step) + "?");
        }
    }

    private String didYouMean(BigDecimal from, BigDecimal to, BigDecimal by) {
        return "Did you mean --vary " + path + "=" + range(from, to, by) + "?";
    }

    private static String range(BigDecimal from, BigDecimal to, BigDecimal by) {
        return plain(from) + ":" + plain(to) + ":" + plain(by);
    }

    private BigDecimal at(int i) {
        return min.add(step.multiply(BigDecimal.valueOf(i)));
    }

    private String level(int i) {
        return plain(at(i));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
