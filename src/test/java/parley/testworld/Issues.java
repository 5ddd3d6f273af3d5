package parley.testworld;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.domain.Stage;
import parley.table.Issue;
import parley.table.RedLine;

/** Agendas with known frontiers. */
public final class Issues {

    /** The weights of section B2 of the model memo: USA prefers the high end, IRN the low end. */
    public static final double[] USA = {.30, .20, .15, .10, .15, .10};
    /** Those of IRN. */
    public static final double[] IRN = {.25, .10, .10, .40, .10, .05};

    private Issues() {
    }

    /** Issues with these weights, without red lines: one array of weights for each name. */
    public static List<Issue> of(List<String> names, double[]... weights) {
        List<Issue> issues = new ArrayList<>();
        for (int j = 0; j < weights[0].length; j++) {
            Map<String, Double> byName = new HashMap<>();
            for (int i = 0; i < weights.length; i++) {
                byName.put(names.get(i), weights[i][j]);
            }
            issues.add(issue(byName, Map.of()));
        }
        return issues;
    }

    /** One issue. */
    public static Issue issue(Map<String, Double> weights, Map<String, RedLine> redLines) {
        return new Issue("", true, Stage.SUBSTANTIVE, weights, redLines);
    }
}
