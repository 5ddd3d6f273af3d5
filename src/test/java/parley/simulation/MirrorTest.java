package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.MUSCAT;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.replicate;
import static parley.testworld.Worlds.scenario;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.outcome.Ending;
import parley.scenario.Scenario;
import parley.testworld.Worlds;

/**
 * Null cases N4 and N8: the ends of the scale and its unit are conventions. In the mirrored world every party keeps
 * its name,
 * its weights and its luck, but prefers the other end, and red lines are mirrored. Sums run in another order there, so
 * numbers
 * agree to rounding (1e-9) and events exactly.
 */
class MirrorTest {

    private static final int RUNS = 500;

    private static Scenario muscat(double linkage, String... settings) {
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = "agenda.linkage=" + linkage;
        return scenario(MUSCAT, all);
    }

    private static Scenario mirrored(double linkage, String... settings) {
        String[] mirror = {"parties.IRN.prefers=high", "parties.USA.prefers=low",
            "agenda.issues.enrichment.redLines.IRN={min: 0.1, max: 1}",
                    "agenda.issues.sanctions.redLines.IRN={min: 0.2, max: 1}"};
        String[] all = Arrays.copyOf(settings, settings.length + mirror.length);
        System.arraycopy(mirror, 0, all, settings.length, mirror.length);
        return muscat(linkage, all);
    }

    private static void assertMirrored(List<Ending> given, List<Ending> mirrored) {
        for (int i = 0; i < given.size(); i++) {
            Ending one = given.get(i);
            Ending other = mirrored.get(i);
            assertThat(course(other)).as("replication %d", i).isEqualTo(course(one));
            assertThat(Arrays.stream(other.terms()).map(x -> 1 - x).toArray())
                    .containsExactly(one.terms(), within(1e-9));
            assertSameSides(one, other);
        }
    }

    private static void assertSameSides(Ending one, Ending other) {
        for (int side = 0; side < 2; side++) {
            assertThat(other.sides().get(side).utility()).isCloseTo(one.sides().get(side).utility(), within(1e-9));
            assertThat(other.sides().get(side).cost()).isCloseTo(one.sides().get(side).cost(), within(1e-9));
            assertThat(other.sides().get(side).trust()).isCloseTo(one.sides().get(side).trust(), within(1e-9));
        }
    }

    private static String course(Ending ending) {
        return ending.outcome() + " " + ending.round() + " " + ending.cause() + " " + ending.bestInterim() + " "
                + ending.meetings() + " " + ending.spoilerStrikes() + " " + ending.incidents() + " "
                        + ending.firstStriker();
    }

    /**
     * With and without help of a formulator, whose packages raise the linkage of its round to .8 unless it is told
     * otherwise.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, .2, .5, 1})
    void endsOfTheScaleAreInterchangeable(double linkage) {
        String packages = "parties.OMN.strategy.linkage=" + linkage;
        assertMirrored(replicate(muscat(linkage, packages), RUNS), replicate(mirrored(linkage, packages), RUNS));
    }

    @Test
    void biasedMediatorLeansToTheSameParty() {
        String[] packages = {"parties.OMN.strategy.linkage=1", "parties.OMN.bias=0.4"};
        String[] turned = {"parties.OMN.strategy.linkage=1", "parties.OMN.bias=-0.4"};
        assertMirrored(replicate(muscat(1, packages), RUNS), replicate(mirrored(1, turned), RUNS));
    }

    @Test
    void pieIsMirroredExactly() {
        Ending given = Worlds.play(scenario(PIE, "parties.A.stakes.noDeal=0.2"), 1);
        Ending mirrored = Worlds.play(scenario(PIE, "parties.A.stakes.noDeal=0.2", "parties.A.prefers=high",
                "parties.B.prefers=low"), 1);
        assertThat(mirrored.round()).isEqualTo(given.round());
        assertThat(mirrored.terms()[0]).isCloseTo(1 - given.terms()[0], within(1e-15));
    }

    @Test
    void scaleOfTheWeightsHasNoMeaning() {
        Scenario tenfold = scenario(MUSCAT, "agenda.issues.format.weights.IRN=0.4",
                "agenda.issues.enrichment.weights.IRN=2.5",
                "agenda.issues.stockpile.weights.IRN=1", "agenda.issues.inspections.weights.IRN=1",
                "agenda.issues.sanctions.weights.IRN=4");
        List<Ending> given = replicate(scenario(MUSCAT), RUNS);
        List<Ending> scaled = replicate(tenfold, RUNS);
        for (int i = 0; i < RUNS; i++) {
            assertThat(course(scaled.get(i))).isEqualTo(course(given.get(i)));
            assertThat(scaled.get(i).terms()).containsExactly(given.get(i).terms(), within(1e-9));
            assertSameSides(given.get(i), scaled.get(i));
        }
    }
}
