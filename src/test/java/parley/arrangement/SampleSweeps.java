package parley.arrangement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import parley.analysis.Cell;
import parley.analysis.Fan;
import parley.analysis.SweepSummary;
import parley.design.Factor;
import parley.outcome.Outcome;

/** Small sweeps with made-up counts, from the usual to the degenerate. */
public final class SampleSweeps {

    public static final Factor PRESSURE = new Factor("parties.USA.pressure.scale",
            List.of("0.5", "0.0", "0.25", "0.75", "1.0"));
    public static final Factor SUPPORT = new Factor("parties.IRN.pressure.scale", List.of("0", "1", "2"));
    public static final Factor STRATEGY = new Factor("parties.USA.strategy",
            List.of("boulware", "graduated-reciprocation-in-tension-reduction", "micro"));
    public static final Factor MANY = new Factor("horizon.patience",
            Stream.iterate(0, i -> i + 1).limit(40).map(String::valueOf).toList());

    private SampleSweeps() {
    }

    public static SweepSummary over(Factor... factors) {
        return sweep(20, 100, factors);
    }

    public static SweepSummary sweep(int rounds, int runs, Factor... factors) {
        List<Cell> cells = new ArrayList<>();
        fill(cells, List.of(), rounds, runs, List.of(factors));
        return new SweepSummary("Talks under pressure", List.of(factors), cells, rounds, 7, runs, 4711);
    }

    /** The same sweep with other cells. */
    public static SweepSummary with(SweepSummary sweep, List<Cell> cells) {
        return new SweepSummary(sweep.title(), sweep.factors(), cells, sweep.rounds(), sweep.daysPerRound(),
                sweep.replications(), sweep.seed());
    }

    public static SweepSummary withoutDeals() {
        SweepSummary sweep = over(PRESSURE);
        return with(sweep, sweep.cells().stream().map(cell -> withoutDeals(cell)).toList());
    }

    /** A cell in which every run failed. */
    public static Cell failed(List<String> levels) {
        return new Cell(levels, 0, 100, new long[Outcome.values().length], new long[21],
                new Fan(new double[0][], new long[0]));
    }

    public static Stream<SweepSummary> all() {
        SweepSummary one = over(PRESSURE);
        List<Cell> holed = new ArrayList<>(one.cells());
        holed.set(2, failed(List.of("0.25")));
        SweepSummary named = over(STRATEGY);
        List<Cell> namedHoled = new ArrayList<>(named.cells());
        namedHoled.set(1, failed(List.of(STRATEGY.levels().get(1))));
        return Stream.of(one, over(), over(STRATEGY), over(PRESSURE, SUPPORT), over(STRATEGY, SUPPORT),
                over(STRATEGY, STRATEGY), over(PRESSURE, SUPPORT, STRATEGY), over(MANY, MANY),
                over(new Factor("mediation.enabled", List.of("true"))), sweep(1, 1, PRESSURE), sweep(400, 3, SUPPORT),
                withoutDeals(), with(one, holed), with(named, namedHoled));
    }

    private static void fill(List<Cell> cells, List<String> levels, int rounds, int runs, List<Factor> left) {
        if (left.isEmpty()) {
            cells.add(cell(levels, cells.size(), rounds, runs));
            return;
        }
        for (String level : left.get(0).levels()) {
            List<String> longer = new ArrayList<>(levels);
            longer.add(level);
            fill(cells, longer, rounds, runs, left.subList(1, left.size()));
        }
    }

    private static Cell cell(List<String> levels, int number, int rounds, int runs) {
        long[] outcomes = new long[Outcome.values().length];
        long[] dealRounds = new long[rounds + 1];
        for (int run = 0; run < runs; run++) {
            int outcome = (run * run + number) % 7;
            outcomes[outcome]++;
            if (outcome == Outcome.COMPREHENSIVE_DEAL.ordinal()) {
                dealRounds[1 + run % rounds]++;
            }
        }
        double[][] quantiles = new double[rounds][];
        Arrays.setAll(quantiles, round -> new double[] {.1, .2, .3, .5, .8});
        long[] underWay = new long[rounds];
        Arrays.setAll(underWay, round -> Math.max(0, runs - round));
        return new Cell(levels, runs, 0, outcomes, dealRounds, new Fan(quantiles, underWay));
    }

    private static Cell withoutDeals(Cell cell) {
        long[] outcomes = cell.outcomes().clone();
        outcomes[Outcome.WAR.ordinal()] += outcomes[Outcome.COMPREHENSIVE_DEAL.ordinal()];
        outcomes[Outcome.COMPREHENSIVE_DEAL.ordinal()] = 0;
        return new Cell(cell.levels(), cell.runs(), 0, outcomes, new long[cell.dealRounds().length], cell.tension());
    }
}
