package parley.table;

import java.util.Map;
import parley.domain.Parameter;
import parley.domain.Stage;

/**
 * One topic of the talks, settled by a value from 0 to 1.
 *
 * @param meaning  what 0, 1 and the values between stand for
 * @param onAgenda whether the talks are about it
 * @param stage    from when on it counts as taken up
 * @param weights  how much each principal cares, rescaled to sum to one over the issues on the agenda
 * @param redLines what a principal will not sign, by principal
 */
public record Issue(
        @Parameter(value = "what 0, 1 and the values between stand for", def = "''") String meaning,
        @Parameter(value = "whether the talks are about this issue; off the agenda it stays as it is "
                        + "and counts for nobody",
                def = "true") boolean onAgenda,
        @Parameter(value = "from which stage the issue counts as taken up; a framework needs enough of the agenda taken up",
                def = "substantive") Stage stage,
        @Parameter(value = "how much each principal cares, by name; "
                        + "rescaled to sum to one over the issues on the agenda",
                min = 0, max = 1000) Map<String, Double> weights,
        @Parameter(value = "what a principal will not sign, by name") Map<String, RedLine> redLines) {
}
