package parley.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The plan of a sweep: a full factorial of its factors, each cell replicated. The last factor varies fastest. Without
 * factors there is one cell, the scenario as it is.
 *
 * @param factors      what is varied
 * @param replications runs per cell
 * @param seed         the root seed, from which the seed of each replication is derived, the same for all cells
 */
public record Design(List<Factor> factors, int replications, long seed) {

    /** The most cells a design can have. */
    public static final int MOST_CELLS = 1_000_000;

    /** The most runs a cell can have. */
    public static final int MOST_REPLICATIONS = 1_000_000_000;

    /** Checks that the plan can be run. */
    public Design {
        factors = List.copyOf(factors);
        requireReplications(replications);
        requireDistinctPaths(factors);
        requireFewCells(factors);
    }

    /**
     * Reads a plan as it is written on the command line.
     *
     * @param vary one text a factor, {@code path=min:max:step} or {@code path=a,b,c}
     * @throws InvalidDesign where the plan cannot be run
     */
    public static Design parse(List<String> vary, int replications, long seed) {
        return new Design(vary.stream().map(Vary::parse).toList(), replications, seed);
    }

    /** How many design points there are. */
    public int cells() {
        return factors.stream().mapToInt(factor -> factor.levels().size()).reduce(1, Math::multiplyExact);
    }

    /** How many runs there are in all. */
    public long runs() {
        return (long) cells() * replications;
    }

    /**
     * The level of each factor in a cell, in the order of the factors.
     *
     * @param cell the number of the cell, from 1
     */
    public List<String> levels(int cell) {
        String[] levels = new String[factors.size()];
        int rest = cell - 1;
        for (int i = levels.length - 1; i >= 0; i--) {
            List<String> choices = factors.get(i).levels();
            levels[i] = choices.get(rest % choices.size());
            rest /= choices.size();
        }
        return Arrays.asList(levels);
    }

    /** The addresses that are varied, in order. */
    public List<String> paths() {
        return factors.stream().map(Factor::path).toList();
    }

    private static void requireReplications(int replications) {
        if (replications < 1 || replications > MOST_REPLICATIONS) {
            throw new InvalidDesign("A cell cannot have " + replications + " replications.",
                    "Give a number from 1 to " + MOST_REPLICATIONS + ", say --replications 1000.");
        }
    }

    private static void requireDistinctPaths(List<Factor> factors) {
        Set<String> seen = new HashSet<>();
        for (Factor factor : factors) {
            if (!seen.add(factor.path())) {
                throw new InvalidDesign("'" + factor.path() + "' is varied twice.",
                        "Put all its levels into one --vary " + factor.path() + "=a,b,c.");
            }
        }
    }

    private static void requireFewCells(List<Factor> factors) {
        long cells = 1;
        List<String> sizes = new ArrayList<>();
        for (Factor factor : factors) {
            cells = Math.min(cells * factor.levels().size(), Integer.MAX_VALUE);
            sizes.add(factor.path() + " (" + factor.levels().size() + ")");
        }
        if (cells > MOST_CELLS) {
            throw new InvalidDesign(
                    "The design has more than " + MOST_CELLS + " cells: " + String.join(" x ", sizes) + ".",
                    "Use a coarser step or vary fewer parameters at a time.");
        }
    }
}
