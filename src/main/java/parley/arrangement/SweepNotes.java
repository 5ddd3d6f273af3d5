package parley.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import parley.analysis.SweepSummary;
import parley.design.Factor;

/** The sentences that the captions of sweeps have in common. */
public final class SweepNotes {

    /** How shares get their intervals. */
    public static final String WILSON = "Intervals: Wilson score, 95\u00a0%.";

    private SweepNotes() {
    }

    /** What was varied, which panels are left out, how many runs stand behind a point, and from which seed. */
    public static List<String> ofPanels(Arrangement arrangement) {
        List<String> notes = of(arrangement, arrangement.shown());
        arrangement.panels().filter(factor -> factor.levels().size() > Arrangement.MOST_PANELS)
                .map(factor -> leftOut(arrangement.panelLevels().size(), factor.levels().size(), "levels"))
                .ifPresent(notes::add);
        return notes;
    }

    /** What was varied and pooled, how many runs stand behind each of these points, and from which seed. */
    public static List<String> of(Arrangement arrangement, List<Tally> points) {
        List<String> notes = new ArrayList<>();
        SweepSummary summary = arrangement.summary();
        notes.add(varied(summary));
        if (!arrangement.pooled().isEmpty()) {
            notes.add(arrangement.pooled().stream().map(FactorName::of)
                    .collect(Collectors.joining(", ", "Pooled over ", ".")));
        }
        if (!arrangement.withoutRuns().isEmpty()) {
            notes.add("No runs at " + String.join(", ", arrangement.withoutRuns()) + ".");
        }
        notes.add(runs(points.stream().mapToLong(Tally::runs)));
        notes.add(seed(summary));
        return notes;
    }

    /** The factors with their addresses and numbers of levels. */
    public static String varied(SweepSummary summary) {
        if (summary.factors().isEmpty()) {
            return "Nothing varied but chance.";
        }
        return summary.factors().stream().map(SweepNotes::described)
                .collect(Collectors.joining("; ", "Varied: ", "."));
    }

    /** Where the luck of all runs comes from. */
    public static String seed(SweepSummary summary) {
        return "Root seed " + summary.seed() + ".";
    }

    /** That panels were left out for want of room. */
    public static String leftOut(int shown, int all, String what) {
        return "Shown: " + shown + " of " + count(all) + " " + what + ", spread over all of them.";
    }

    /** How many runs stand behind each point, from the fewest to the most. */
    public static String runs(LongStream points) {
        LongSummaryStatistics runs = points.summaryStatistics();
        return runs.getMin() == runs.getMax() ? "n = " + count(runs.getMin(), "run", "runs") + " at each point."
                : "n = " + count(runs.getMin()) + " to " + count(runs.getMax())
                        + " runs at each point (failed runs are not counted).";
    }

    /** A count and its noun. */
    public static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** A share in whole per cent, without the sign. */
    public static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }

    private static String described(Factor factor) {
        return FactorName.withPath(factor) + ", " + count(factor.levels().size(), "level", "levels");
    }

    /** A whole number with separated thousands. */
    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
