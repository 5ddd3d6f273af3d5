package parley.table;

import parley.domain.Parameter;

/**
 * What a principal will not sign on one issue.
 *
 * @param min the lowest value it accepts
 * @param max the highest value it accepts
 */
public record RedLine(
        @Parameter(value = "the lowest value of the issue that this principal accepts", min = 0, max = 1, def = "0")
        double min,
        @Parameter(value = "the highest value of the issue that this principal accepts", min = 0, max = 1, def = "1")
        double max) {
}
