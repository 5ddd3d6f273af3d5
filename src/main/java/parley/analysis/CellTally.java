package parley.analysis;

import java.util.List;
import java.util.stream.Stream;
import parley.outcome.Ending;
import parley.outcome.Outcome;

/**
 * Counts the runs of one cell, or of a part of it. Takes runs one by one and keeps none. Not for use by two threads:
 * each worker counts a part, and the parts are merged in the order of the runs.
 */
public final class CellTally {

    /** The rungs of the escalation ladder, 0 (normal) to 7 (war). */
    public static final int RUNGS = 8;

    private final List<String> principals;
    private final long[] outcomes = new long[Outcome.values().length];
    private final long[] dealRounds;
    private final long[] peakRungs = new long[RUNGS];
    private final Moments dealRound = new Moments();
    private final Moments peakTension = new Moments();
    private final List<Moments> utilities;
    private final List<Moments> costs;
    private final TensionHistogram tension;
    private long runs;
    private long failed;

    /** An empty tally for runs of these principals and up to so many rounds. */
    public CellTally(List<String> principals, int rounds) {
        this.principals = principals;
        dealRounds = new long[rounds + 1];
        utilities = Stream.generate(Moments::new).limit(principals.size()).toList();
        costs = Stream.generate(Moments::new).limit(principals.size()).toList();
        tension = new TensionHistogram(rounds);
    }

    /**
     * Counts a run that came to its end.
     *
     * @throws IllegalStateException where the ending cannot be counted; then nothing of it is
     */
    public void count(Ending ending, TensionPath path) {
        requireCountable(ending);
        runs++;
        outcomes[ending.outcome().ordinal()]++;
        peakRungs[ending.peakLadder()]++;
        peakTension.add(ending.peakTension());
        if (ending.outcome() == Outcome.COMPREHENSIVE_DEAL) {
            dealRounds[ending.round()]++;
            dealRound.add(ending.round());
        }
        for (int i = 0; i < principals.size(); i++) {
            utilities.get(i).add(ending.sides().get(i).utility());
            costs.get(i).add(ending.sides().get(i).cost());
        }
        path.countIn(tension);
    }

    /** Counts a run that could not be played to its end. */
    public void countFailure() {
        failed++;
    }

    /** Counts all that another tally of the same cell has counted. */
    public void merge(CellTally later) {
        runs += later.runs;
        failed += later.failed;
        addTo(outcomes, later.outcomes);
        addTo(dealRounds, later.dealRounds);
        addTo(peakRungs, later.peakRungs);
        dealRound.merge(later.dealRound);
        peakTension.merge(later.peakTension);
        for (int i = 0; i < principals.size(); i++) {
            utilities.get(i).merge(later.utilities.get(i));
            costs.get(i).merge(later.costs.get(i));
        }
        tension.merge(later.tension);
    }

    /** The tally as a record, for a design point with these levels. */
    public Cell cell(List<String> levels) {
        return new Cell(levels, runs, failed, outcomes.clone(), dealRounds.clone(), tension.fan());
    }

    /** How many runs failed. */
    public long failed() {
        return failed;
    }

    /** In how many runs each rung of the ladder was the highest. */
    public long[] peakRungs() {
        return peakRungs.clone();
    }

    /** The rounds in which comprehensive deals came. */
    public Moments dealRound() {
        return dealRound;
    }

    /** The highest tension of each run. */
    public Moments peakTension() {
        return peakTension;
    }

    /** The utility of a principal, by its place among the principals. */
    public Moments utility(int principal) {
        return utilities.get(principal);
    }

    /** The cost to a principal, by its place among the principals. */
    public Moments cost(int principal) {
        return costs.get(principal);
    }

    private void requireCountable(Ending ending) {
        if (ending.round() < 0 || ending.round() >= dealRounds.length) {
            throw new IllegalStateException("the run ended in round " + ending.round());
        }
        if (ending.peakLadder() < 0 || ending.peakLadder() >= RUNGS || !Double.isFinite(ending.peakTension())) {
            throw new IllegalStateException("the highest rung is " + ending.peakLadder() + ", the highest tension "
                    + ending.peakTension());
        }
        if (ending.sides().size() != principals.size()) {
            throw new IllegalStateException("the ending has " + ending.sides().size() + " sides, not "
                    + principals.size());
        }
        for (int i = 0; i < principals.size(); i++) {
            requireFinite(principals.get(i), ending.sides().get(i));
        }
    }

    private static void requireFinite(String principal, Ending.Side side) {
        if (!Double.isFinite(side.utility()) || !Double.isFinite(side.cost())) {
            throw new IllegalStateException(principal + " ends with utility " + side.utility() + " and cost "
                    + side.cost());
        }
    }

    private static void addTo(long[] sums, long[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }
}
