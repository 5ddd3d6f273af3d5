package parley.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.document.Document;
import parley.scenario.Scenario;
import parley.testworld.Worlds;

class InstrumentsTest {

    private Instruments instruments;

    @BeforeEach
    void open() {
        Scenario scenario = Worlds.set(Document.read("scenarios/muscat-2026.yaml"),
                "parties.USA.pressure.scale=0.5").scenario();
        instruments = new Instruments(scenario.principals().get("USA").pressure(), scenario.coercion());
        instruments.open();
        for (int round = 0; round < 20; round++) {
            instruments.move(.6);
        }
    }

    @Test
    void theirPostureKeepsThemWhereTheyAre() {
        double before = instruments.intensity();
        instruments.move(instruments.posture());
        assertThat(instruments.posture()).isCloseTo(.6, within(1e-12));
        assertThat(instruments.intensity()).isCloseTo(before, within(1e-12));
    }

    @Test
    void theirPostureKeepsThemWhereAnEventHasPutThem() {
        instruments.shift(new double[] {.1, .15, 0, 0, 0});
        double before = instruments.intensity();
        for (int round = 0; round < 10; round++) {
            instruments.move(instruments.posture());
        }
        assertThat(instruments.intensity()).isCloseTo(before, within(1e-12));
    }

    @Test
    void aPostureForAnIntensityReachesIt() {
        for (int round = 0; round < 20; round++) {
            instruments.move(instruments.postureOf(.3));
        }
        assertThat(instruments.intensity()).isCloseTo(.3, within(1e-12));
    }
}
