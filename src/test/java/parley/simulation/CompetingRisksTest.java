package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.replicate;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.share;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.scenario.Scenario;

/**
 * Benchmark T1 and null case N2: with constant hazards alone, outcomes follow the law of competing risks,
 * P_k = (k / h) (1 - (1 - h)^T) (section A17). Shares of 20,000 runs, within four standard errors: alpha 6e-5 each.
 */
class CompetingRisksTest {

    private static final int RUNS = 20_000;

    private static Scenario world(double deal, double war, double collapse, int rounds) {
        return scenario(PIE, "parties.A.strategy={name: Hold, pressure: 0}",
                "parties.B.strategy={name: Hold, pressure: 0}",
                "horizon.rounds=" + rounds, "hazards={deal: " + deal + ", war: " + war + ", collapse: " + collapse
                        + "}");
    }

    private static void assertShare(List<Ending> endings, Outcome outcome, double expected) {
        assertThat(share(endings, outcome)).as("%s", outcome)
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / RUNS)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.08, 0.02, 0.03, 20, 0.577407, 0.144352, 0.216527, 0.061714",
        "0.05, 0.01, 0, 26, 0.666554, 0.133311, 0, 0.200136",
        "0.1, 0.05, 0.05, 12, 0.465640, 0.232820, 0.232820, 0.068719"})
    void outcomesFollowTheirLaw(double deal, double war, double collapse, int rounds, double pDeal, double pWar,
            double pCollapse, double pNothing) {
        List<Ending> endings = replicate(world(deal, war, collapse, rounds), RUNS);
        assertShare(endings, Outcome.COMPREHENSIVE_DEAL, pDeal);
        assertShare(endings, Outcome.WAR, pWar);
        assertShare(endings, Outcome.BREAKDOWN, pCollapse);
        assertShare(endings, Outcome.STALEMATE_ADJOURNED, pNothing);
    }

    @Test
    void withoutAHorizonTheEndComesAfterTheInverseHazard() {
        List<Ending> endings = replicate(world(.08, .02, .03, 400), RUNS);
        assertShare(endings, Outcome.COMPREHENSIVE_DEAL, .615385);
        assertShare(endings, Outcome.WAR, .153846);
        assertShare(endings, Outcome.BREAKDOWN, .230769);
        // Geometric: mean 1/h, standard deviation sqrt(1 - h) / h
        assertThat(endings.stream().mapToInt(Ending::round).average().orElseThrow())
                .isCloseTo(1 / .13, within(4 * Math.sqrt(.87) / .13 / Math.sqrt(RUNS)));
    }

    @Test
    void certainHazardEndsTheFirstRound() {
        assertThat(replicate(world(0, 1, 0, 20), 50)).allSatisfy(ending -> {
            assertThat(ending.outcome()).isEqualTo(Outcome.WAR);
            assertThat(ending.round()).isEqualTo(1);
            assertThat(ending.cause()).isEqualTo("HAZARD");
        });
    }
}
