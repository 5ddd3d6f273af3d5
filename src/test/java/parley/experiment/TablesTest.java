package parley.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static parley.experiment.SweepFixture.design;
import static parley.experiment.SweepFixture.lines;
import static parley.experiment.SweepFixture.run;
import static parley.experiment.SweepFixture.withShapes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.design.Design;
import parley.design.InvalidDesign;

class TablesTest {

    private static final Design DESIGN = design(600, "x=low,mid");

    /** Half of the last of six decimals. */
    private static final double ROUNDING = 5e-7;

    @TempDir
    Path folder;

    @Test
    void theMeansOfACellAreThoseOfItsRows() throws IOException {
        run(folder, DESIGN, 2);
        double[] utilities = column("runs.csv", "utility_USA").limit(600).mapToDouble(Double::parseDouble).toArray();
        double mean = Arrays.stream(utilities).average().orElseThrow();
        double sd = Math.sqrt(Arrays.stream(utilities).map(u -> (u - mean) * (u - mean)).sum() / 599);
        assertThat(first("cells.csv", "utility_USA_mean")).isEqualTo(mean, within(2 * ROUNDING));
        assertThat(first("cells.csv", "utility_USA_sd")).isEqualTo(sd, within(2 * ROUNDING));
        // t(0.975, 599) = 1.9639, SciPy 1.17.1, stats.t.ppf(.975, 599)
        assertThat(first("cells.csv", "utility_USA_high")).isEqualTo(mean + 1.9639 * sd / Math.sqrt(600), within(2e-6));
    }

    @Test
    void lowerEndsMeansAndUpperEndsStandInOrder() throws IOException {
        run(folder, DESIGN, 2);
        for (String measure : List.of("deal_round", "peak_tension", "utility_IRAN", "cost_USA")) {
            assertThat(first("cells.csv", measure + "_mean"))
                    .isBetween(first("cells.csv", measure + "_low"), first("cells.csv", measure + "_high"));
        }
        List<Double> low = column("summary.csv", "share_low").map(Double::valueOf).toList();
        List<Double> share = column("summary.csv", "share").map(Double::valueOf).toList();
        List<Double> high = column("summary.csv", "share_high").map(Double::valueOf).toList();
        for (int i = 0; i < share.size(); i++) {
            assertThat(share.get(i)).isBetween(low.get(i), high.get(i));
        }
    }

    @Test
    void theRungsOfACellAddUpToItsRuns() throws IOException {
        run(folder, DESIGN, 2);
        double sum = 0;
        for (int rung = 0; rung < 8; rung++) {
            sum += first("cells.csv", "peak_rung_" + rung);
        }
        assertThat(sum).isEqualTo(600).isEqualTo(first("cells.csv", "runs"));
    }

    @Test
    void anIssueThatIsOffTheAgendaOfACellHasNoTerms() throws IOException {
        run(folder, DESIGN, 2, withShapes(DESIGN, cell -> new Study.Shape(ToyStudy.PRINCIPALS,
                cell == 1 ? List.of("sanctions", "enrichment") : List.of("sanctions", "escort"), ToyStudy.ROUNDS)));
        assertThat(lines(folder, "runs.csv").get(0)).endsWith("term_sanctions,term_enrichment,term_escort,note");
        List<String> escort = column("runs.csv", "term_escort").toList();
        List<String> outcome = column("runs.csv", "outcome").toList();
        assertThat(escort.subList(0, 600)).containsOnly("");
        for (int i = 600; i < 1200; i++) {
            assertThat(escort.get(i)).isEqualTo(outcome.get(i).equals("COMPREHENSIVE_DEAL") ? "0.500000" : "");
        }
    }

    @Test
    void cellsOfOneSweepShareTheirPrincipals() {
        assertThatThrownBy(() -> run(folder, DESIGN, 2, withShapes(DESIGN, cell -> new Study.Shape(
                cell == 1 ? ToyStudy.PRINCIPALS : List.of("USA"), ToyStudy.ISSUES, ToyStudy.ROUNDS))))
                .isInstanceOf(InvalidDesign.class)
                .hasMessageContaining("Cell 2 has the principals [USA], not [USA, IRAN]");
    }

    private double first(String file, String heading) throws IOException {
        return Double.parseDouble(column(file, heading).findFirst().orElseThrow());
    }

    private Stream<String> column(String file, String heading) throws IOException {
        List<String> rows = lines(folder, file);
        int place = List.of(rows.get(0).split(",")).indexOf(heading);
        return rows.stream().skip(1).map(row -> row.split(",(?! )", -1)[place]);
    }
}
