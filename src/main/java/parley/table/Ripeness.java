package parley.table;

import parley.domain.Parameter;

/**
 * The ripeness gate: talks open only in a mutually hurting stalemate with a way out in sight (Zartman 1985, 2000).
 *
 * @param enabled whether the gate is there
 * @param pain    pain that each principal must feel
 * @param wayOut  gap between the demands below which a way out is in sight
 */
public record Ripeness(
        @Parameter(value = "whether talks wait for ripeness", def = "false") boolean enabled,
        @Parameter(value = "pain that each principal must feel before talks open (c_rip)", min = 0, max = 1, low = .1,
                high = .5, def = "0.25", source = "coder judgement, after Zartman 2000") double pain,
        @Parameter(value = "gap between the demands at which a way out is in sight, in utility", min = 0, max = 2,
                low = .3, high = 1, def = "1", source = "coder judgement, after Zartman 2000") double wayOut) {

    /** Whether the moment is ripe. */
    public boolean isRipe(double leastPain, double gap) {
        return !enabled || leastPain >= pain && gap <= wayOut;
    }
}
