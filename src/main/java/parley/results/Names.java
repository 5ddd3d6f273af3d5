package parley.results;

import java.util.List;

/**
 * The names that head the columns of a sweep's tables.
 *
 * @param paths      the addresses that are varied
 * @param principals the principals, in the order of the scenario
 * @param issues     every issue that is on the agenda in some cell
 */
public record Names(List<String> paths, List<String> principals, List<String> issues) {
}
