package parley.table;

import java.util.List;
import parley.domain.End;

/**
 * The bids that are talked about: one path through the space of bids, from the best bid for the principals that prefer the
 * low end of the issues to the best bid for those that prefer the high end.
 *
 * <p>With linkage L = 1 the path is the Pareto frontier of the two sides, found as a fractional knapsack: going up, the issue
 * that the high side values most relative to the low side is conceded first. With L = 0 every issue is split alike. Between
 * the two, a bid is the mixture L x* + (1 - L) x&#772; of a corner of the frontier and an even split; the split is half way
 * between the one that the high side values as it values the corner and the one that the low side does, so that neither end
 * is favoured (Raiffa 1982; Nash 1950 for the point {@link #nash}). Red lines bound the path, so that no bid on it crosses one.
 *
 * <p>A place on the path is a position from 0 to {@link #end}; its integer part is a segment, and utilities are linear on a
 * segment. Utilities are in [0, 1]: the weighted sum of x over issues for a principal that prefers the high end, of 1 - x
 * for one that prefers the low end, with weights that sum to one over the agenda.
 */
public final class ContractCurve {

    /** Below this, two utilities count as equal. */
    private static final double TIE = 1e-12;

    private final boolean[] high;
    private final double[][] utility;
    private final double[][] bids;

    private ContractCurve(boolean[] high, double[][] utility, double[][] bids) {
        this.high = high;
        this.utility = utility;
        this.bids = bids;
    }

    /**
     * The curve of an agenda.
     *
     * @param issues  the issues on the agenda, at least one
     * @param names   the principals
     * @param ends    the end that each principal prefers; both ends must occur
     * @param linkage L, in [0, 1]
     * @throws IllegalArgumentException if the red lines leave no value for an issue
     */
    public static ContractCurve of(List<Issue> issues, List<String> names, List<End> ends, double linkage) {
        int count = issues.size();
        boolean[] high = new boolean[names.size()];
        double[][] weight = new double[names.size()][count];
        double[] forHigh = new double[count];
        double[] forLow = new double[count];
        for (int i = 0; i < names.size(); i++) {
            high[i] = ends.get(i) == End.HIGH;
            weight[i] = weights(issues, names.get(i));
            for (int j = 0; j < count; j++) {
                (high[i] ? forHigh : forLow)[j] += weight[i][j];
            }
        }
        double[] low = new double[count];
        double[] top = new double[count];
        for (int j = 0; j < count; j++) {
            low[j] = issues.get(j).redLines().values().stream().mapToDouble(RedLine::min).max().orElse(0);
            top[j] = issues.get(j).redLines().values().stream().mapToDouble(RedLine::max).min().orElse(1);
            if (low[j] > top[j]) {
                throw new IllegalArgumentException("the red lines leave no value for this issue");
            }
        }
        double[][] bids = new Frontier(low, top, forHigh, forLow).mixed(linkage);
        double[][] utility = new double[names.size()][bids.length];
        for (int i = 0; i < names.size(); i++) {
            for (int k = 0; k < bids.length; k++) {
                utility[i][k] = Frontier.utility(weight[i], bids[k], high[i]);
            }
        }
        return new ContractCurve(high, utility, bids);
    }

    private static double[] weights(List<Issue> issues, String name) {
        double[] weights = issues.stream().mapToDouble(issue -> issue.weights().getOrDefault(name, 0.0)).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int j = 0; j < weights.length; j++) {
            weights[j] /= sum;
        }
        return weights;
    }

    /** The last position, where the high side has its best. */
    public double end() {
        return bids.length - 1;
    }

    /** The utility of a principal at a position. */
    public double utility(int principal, double position) {
        return at(utility[principal], position);
    }

    /** The values of the issues at a position. */
    public double[] bid(double position) {
        double[] bid = new double[bids[0].length];
        int k = segment(position);
        for (int j = 0; j < bid.length; j++) {
            bid[j] = k == bids.length - 1 ? bids[k][j] : bids[k][j] + (position - k) * (bids[k + 1][j] - bids[k][j]);
        }
        return bid;
    }

    /**
     * Where a principal stands that demands this utility: the position kindest to the other side that still gives it, or its
     * own best position if none does.
     */
    public double position(int principal, double demand) {
        double[] own = utility[principal];
        int last = own.length - 1;
        if (high[principal]) {
            for (int k = 0; k <= last; k++) {
                if (own[k] >= demand) {
                    return k == 0 ? 0 : k - 1 + (demand - own[k - 1]) / (own[k] - own[k - 1]);
                }
            }
            return last;
        }
        for (int k = last; k >= 0; k--) {
            if (own[k] >= demand) {
                return k == last ? last : k + (own[k] - demand) / (own[k] - own[k + 1]);
            }
        }
        return 0;
    }

    /**
     * Where the surplus over these utilities is split equally: the position at which the least surplus on the high side equals
     * the least surplus on the low side, or the end of the curve nearest to that.
     */
    public double equalSurplus(double[] required) {
        double before = advantage(0, required);
        if (before >= 0) {
            return 0;
        }
        for (int k = 1; k < bids.length; k++) {
            double after = advantage(k, required);
            if (after >= 0) {
                return refine(k - 1, before, k, after, required);
            }
            before = after;
        }
        return end();
    }

    /** False position: exact in one step for two principals, whose surpluses are linear on a segment. */
    private double refine(double from, double atFrom, double to, double atTo, double[] required) {
        double low = from;
        double lowValue = atFrom;
        double high = to;
        double highValue = atTo;
        for (int step = 0; step < 100 && high - low > TIE; step++) {
            double middle = step % 2 == 0 ? low - lowValue * (high - low) / (highValue - lowValue) : (low + high) / 2;
            double value = advantage(middle, required);
            if (Math.abs(value) < TIE) {
                return middle;
            }
            if (value < 0) {
                low = middle;
                lowValue = value;
            } else {
                high = middle;
                highValue = value;
            }
        }
        return high;
    }

    /** Least surplus on the high side minus least surplus on the low side; it grows along the path. */
    private double advantage(double position, double[] required) {
        double best = Double.POSITIVE_INFINITY;
        double worst = Double.POSITIVE_INFINITY;
        for (int i = 0; i < high.length; i++) {
            double surplus = utility(i, position) - required[i];
            if (high[i]) {
                best = Math.min(best, surplus);
            } else {
                worst = Math.min(worst, surplus);
            }
        }
        return best - worst;
    }

    /** Whether some position gives every principal more than this. */
    public boolean leavesRoom(double[] required) {
        double from = 0;
        double to = end();
        for (int i = 0; i < high.length; i++) {
            double position = position(i, required[i]);
            if (utility(i, position) < required[i] - TIE) {
                return false;
            }
            if (high[i]) {
                from = Math.max(from, position);
            } else {
                to = Math.min(to, position);
            }
        }
        return from < to;
    }

    /**
     * The Nash bargaining solution on the curve: it maximises the sum of p_i ln(u_i - d_i), where the high side has power
     * p = 1/2 + tilt/2 and the low side the rest, shared equally among the principals of a side (Nash 1950, 1953).
     *
     * @param disagreement d, for which the curve must {@linkplain #leavesRoom leave room}
     * @param tilt         from -1 to 1, 0 for the symmetric solution
     */
    public double nash(double[] disagreement, double tilt) {
        double from = 0;
        double to = end();
        for (int i = 0; i < high.length; i++) {
            double position = position(i, disagreement[i]);
            if (high[i]) {
                from = Math.max(from, position);
            } else {
                to = Math.min(to, position);
            }
        }
        for (int step = 0; step < 60 && to - from > TIE; step++) {
            double middle = (from + to) / 2;
            if (gain(middle, disagreement, tilt) > 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return (from + to) / 2;
    }

    /** The derivative of the Nash objective along the path. */
    private double gain(double position, double[] disagreement, double tilt) {
        int k = Math.min(segment(position), bids.length - 2);
        double gain = 0;
        for (int i = 0; i < high.length; i++) {
            double power = (high[i] ? 1 + tilt : 1 - tilt) / membersOf(high[i]);
            gain += power * (utility[i][k + 1] - utility[i][k]) / Math.max(TIE, utility(i, position) - disagreement[i]);
        }
        return gain;
    }

    private int membersOf(boolean side) {
        int members = 0;
        for (boolean one : high) {
            members += one == side ? 1 : 0;
        }
        return members;
    }

    private static int segment(double position) {
        return (int) position;
    }

    private static double at(double[] knots, double position) {
        int k = segment(position);
        return k >= knots.length - 1 ? knots[knots.length - 1] : knots[k] + (position - k) * (knots[k + 1] - knots[k]);
    }
}
