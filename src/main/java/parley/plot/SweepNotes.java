package parley.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.analysis.SweepSummary;
import parley.design.Factor;

/** The sentences that the captions of sweeps have in common. */
final class SweepNotes {

    /** How shares get their intervals. */
    static final String WILSON = "Intervals: Wilson score, 95\u00a0%.";

    private SweepNotes() {
    }

    /** What was varied, which panels are left out, how many runs stand behind a point, and from which seed. */
    static List<String> ofPanels(Arrangement arrangement) {
        List<String> notes = of(arrangement, arrangement.shown());
        arrangement.panels().filter(factor -> factor.levels().size() > Arrangement.MOST_PANELS)
                .map(factor -> leftOut(arrangement.panelLevels().size(), factor.levels().size(), "levels"))
                .ifPresent(notes::add);
        return notes;
    }

    /** What was varied and pooled, how many runs stand behind each of these points, and from which seed. */
    static List<String> of(Arrangement arrangement, List<Tally> points) {
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
        notes.add(runs(points.stream().mapToLong(Tally::runs).sorted().toArray()));
        notes.add(seed(summary));
        return notes;
    }

    /** The factors with their addresses and numbers of levels. */
    static String varied(SweepSummary summary) {
        if (summary.factors().isEmpty()) {
            return "Nothing varied but chance.";
        }
        return summary.factors().stream().map(SweepNotes::described)
                .collect(Collectors.joining("; ", "Varied: ", "."));
    }

    /** How many runs were asked for and where their luck comes from. */
    static String seed(SweepSummary summary) {
        return "Root seed " + summary.seed() + ".";
    }

    /** That panels were left out for want of room. */
    static String leftOut(int shown, int all, String what) {
        return "Shown: " + shown + " of " + Words.count(all) + " " + what + ", evenly chosen.";
    }

    private static String described(Factor factor) {
        return FactorName.withPath(factor) + ", " + Words.count(factor.levels().size(), "level", "levels");
    }

    /** How many runs stand behind each point, from the fewest to the most. */
    static String runs(long[] sorted) {
        long fewest = sorted[0];
        long most = sorted[sorted.length - 1];
        return fewest == most ? "n = " + Words.count(fewest, "run", "runs") + " at each point."
                : "n = " + Words.count(fewest) + " to " + Words.count(most)
                        + " runs at each point (failed runs are not counted).";
    }
}
