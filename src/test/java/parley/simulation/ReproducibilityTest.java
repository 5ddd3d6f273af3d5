package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.testworld.Worlds.MUSCAT;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.scenario.Scenario;
import parley.testworld.Worlds;
import parley.trace.RoundObserver;

/** Null case N9: a run is a function of the scenario and the seed. */
class ReproducibilityTest {

    private final Scenario scenario = scenario(MUSCAT);

    @Test
    void sameSeedGivesTheSameTraceToTheLastBit() {
        for (long seed = 1; seed <= 50; seed++) {
            assertThat(watch(scenario, seed).text()).isEqualTo(watch(scenario, seed).text());
        }
    }

    @Test
    void differentSeedsGiveDifferentTraces() {
        assertThat(LongStream.rangeClosed(1, 50).mapToObj(seed -> watch(scenario, seed).text()).distinct()).hasSize(50);
    }

    @Test
    void negotiationRemembersNothingOfEarlierRuns() {
        Negotiation used = new Negotiation(scenario);
        for (long seed = 1; seed <= 50; seed++) {
            used.play(1000 + seed, RoundObserver.NONE);
            assertThat(watch(used, seed).text()).isEqualTo(watch(scenario, seed).text());
        }
    }

    @Test
    void watchingChangesNothing() {
        for (long seed = 1; seed <= 200; seed++) {
            assertThat(Worlds.text(Worlds.play(scenario, seed))).isEqualTo(Worlds.text(watch(scenario, seed).ending()));
        }
    }

    @Test
    void runsInterleavedInOneThreadDoNotDisturbEachOther() {
        List<String> inner = new ArrayList<>();
        Negotiation other = new Negotiation(scenario);
        RoundObserver interrupting = crisis -> inner.add(watch(other, 7).text());
        String outer = Worlds.text(new Negotiation(scenario).play(3, interrupting));
        assertThat(outer).isEqualTo(Worlds.text(Worlds.play(scenario, 3)));
        assertThat(inner).isNotEmpty().containsOnly(watch(scenario, 7).text());
    }

    @Test
    void runsOfSeveralThreadsDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> traces = new ArrayList<>();
            for (long seed = 1; seed <= 40; seed++) {
                long own = seed;
                traces.add(threads.submit(() -> watch(scenario, own).text()));
            }
            for (int i = 0; i < traces.size(); i++) {
                assertThat(traces.get(i).get()).isEqualTo(watch(scenario, i + 1).text());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
