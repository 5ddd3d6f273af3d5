package parley.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The Pareto frontier of two sides with additive utilities, and its mixtures with even splits.
 *
 * @param low     the low side's best bid inside the red lines
 * @param top     the high side's best bid inside the red lines
 * @param forHigh what each issue weighs for the high side
 * @param forLow  what each issue weighs for the low side
 */
record Frontier(double[] low, double[] top, double[] forHigh, double[] forLow) {

    private static final double TIE = 1e-12;

    /**
     * The corners of the frontier, each mixed L to 1 - L with the even split half way between those that the two sides value as
     * they value the corner.
     *
     * @param linkage L, in [0, 1]
     */
    double[][] mixed(double linkage) {
        List<double[]> corners = corners();
        double[][] mixed = new double[corners.size()][low.length];
        for (int k = 0; k < mixed.length; k++) {
            double[] corner = corners.get(k);
            double path = (double) k / Math.max(1, mixed.length - 1);
            double split = (share(forHigh, corner, path) + share(forLow, corner, path)) / 2;
            for (int j = 0; j < low.length; j++) {
                mixed[k][j] = linkage * corner[j] + (1 - linkage) * (low[j] + split * (top[j] - low[j]));
            }
        }
        return mixed;
    }

    /** A fractional knapsack: from the low side's best bid up, the issue that the high side values most by comparison first. */
    private List<double[]> corners() {
        List<Integer> order = new ArrayList<>();
        for (int j = 0; j < low.length; j++) {
            if (top[j] > low[j]) {
                order.add(j);
            }
        }
        order.sort(Comparator.comparingDouble(j -> -forHigh[j] / Math.max(TIE, forHigh[j] + forLow[j])));
        List<double[]> corners = new ArrayList<>();
        double[] corner = low.clone();
        corners.add(corner);
        for (int j : order) {
            corner = corner.clone();
            corner[j] = top[j];
            corners.add(corner);
        }
        return corners;
    }

    /** How far a bid has come from the low end to the top, as these weights count; if they count nothing, along the path. */
    private double share(double[] weight, double[] bid, double path) {
        double least = utility(weight, low, true);
        double range = utility(weight, top, true) - least;
        return range < TIE ? path : (utility(weight, bid, true) - least) / range;
    }

    /** The sum of w x for a principal that prefers the high end, of w (1 - x) for one that prefers the low end. */
    static double utility(double[] weight, double[] bid, boolean high) {
        double sum = 0;
        for (int j = 0; j < bid.length; j++) {
            sum += weight[j] * (high ? bid[j] : 1 - bid[j]);
        }
        return sum;
    }
}
