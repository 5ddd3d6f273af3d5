package parley.arrangement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.analysis.Cell;
import parley.analysis.SweepSummary;
import parley.design.Factor;

/**
 * Which factor of a sweep runs along the axis and which one makes the panels; runs are pooled over all others.
 *
 * @param summary the sweep
 * @param across  the factor on the axis: the first numeric one, else the first
 * @param panels  the factor of the panels: the first other one, if every pair of levels was run
 * @param cells   the cells by their levels of the two
 */
public record Arrangement(SweepSummary summary, Factor across, Optional<Factor> panels,
                          Map<List<String>, List<Cell>> cells) {

    /** How many panels a sheet holds at most. */
    public static final int MOST_PANELS = 9;

    private static final Factor NO_FACTOR = new Factor("", List.of("all runs"));

    /** The usual arrangement, with panels. */
    public static Arrangement of(SweepSummary summary) {
        Factor across = summary.factors().stream().filter(Levels::areNumeric).findFirst()
                .orElseGet(() -> summary.factors().stream().findFirst().orElse(NO_FACTOR));
        Optional<Factor> second = summary.factors().stream().filter(factor -> !factor.equals(across)).findFirst();
        Arrangement arranged = new Arrangement(summary, across, second, group(summary, across, second));
        return arranged.isFull() ? arranged : overOne(summary, across);
    }

    /** One factor only, pooled over all others. */
    public static Arrangement overOne(SweepSummary summary, Factor across) {
        return new Arrangement(summary, across, Optional.empty(), group(summary, across, Optional.empty()));
    }

    /** The levels along the axis, numbers from small to large and without those at which nothing was run. */
    public List<String> levels() {
        List<String> levels = Levels.sorted(across);
        return isNumeric() ? levels.stream().filter(level -> !withoutRuns().contains(level)).toList() : levels;
    }

    /** The levels at which nothing was run, or nothing without failing. */
    public List<String> withoutRuns() {
        return across.levels().stream()
                .filter(level -> panelLevels().stream().allMatch(panel -> at(level, panel).runs() == 0)).toList();
    }

    /** Whether the axis is one of numbers. */
    public boolean isNumeric() {
        return Levels.areNumeric(across);
    }

    /** The levels that get a panel; one empty text without a factor for panels. */
    public List<String> panelLevels() {
        return panels.map(factor -> Levels.pick(Levels.sorted(factor), MOST_PANELS)).orElse(List.of(""));
    }

    /** What stands above the panel of a level. */
    public String heading(String panelLevel) {
        return panels.map(factor -> FactorName.at(factor, panelLevel)).orElse("");
    }

    /** The runs at a level of the axis in the panel of a level. */
    public Tally at(String level, String panelLevel) {
        return Tally.of(cells.getOrDefault(key(level, panelLevel), List.of()));
    }

    /** All runs counted at the points that are shown. */
    public List<Tally> shown() {
        return panelLevels().stream().flatMap(panel -> levels().stream().map(level -> at(level, panel))).toList();
    }

    /** The factors over which runs are pooled. */
    List<Factor> pooled() {
        return summary.factors().stream()
                .filter(factor -> !factor.equals(across) && !panels.equals(Optional.of(factor))).toList();
    }

    private List<String> key(String level, String panelLevel) {
        List<String> key = new ArrayList<>();
        if (across != NO_FACTOR) {
            key.add(level);
        }
        panels.ifPresent(factor -> key.add(panelLevel));
        return key;
    }

    private boolean isFull() {
        return panels.isEmpty() || panels.get().levels().stream()
                .allMatch(panel -> across.levels().stream().allMatch(level -> cells.containsKey(key(level, panel))));
    }

    private static Map<List<String>, List<Cell>> group(SweepSummary summary, Factor across, Optional<Factor> panels) {
        List<Integer> kept = new ArrayList<>();
        if (summary.factors().contains(across)) {
            kept.add(summary.factors().indexOf(across));
        }
        panels.ifPresent(factor -> kept.add(summary.factors().indexOf(factor)));
        return summary.cells().stream()
                .collect(Collectors.groupingBy(cell -> kept.stream().map(cell.levels()::get).toList()));
    }
}
