package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.play;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.watch;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.outcome.Ending;
import parley.outcome.Interim;
import parley.outcome.Outcome;
import parley.scenario.Scenario;
import parley.testworld.Worlds;
import parley.trace.RoundRow;

/** Frameworks, pacts, events and the ripeness gate, with demands that stay .04 apart. */
class InterimsTest {

    private static final String[] NEAR = {
        "parties.A.strategy={name: StrategicPatience, patience: 1000, trigger: 1, demand: 0.52, pressure: 0}",
        "parties.B.strategy={name: StrategicPatience, patience: 1000, trigger: 1, demand: 0.52, pressure: 0}"};

    private static Scenario near(String... settings) {
        return scenario(PIE, Stream.concat(Arrays.stream(NEAR), Arrays.stream(settings)).toArray(String[]::new));
    }

    @Nested
    class AFramework {

        private static final String ON = "framework={enabled: true, gap: 0.1, trust: 0.2, window: 4}";

        @Test
        void opensAWindowOnce() {
            Worlds.Seen seen = watch(near(ON), 1);
            assertThat(seen.rows()).extracting(RoundRow::framework).startsWith(true, true, true, true, false)
                    .endsWith(false).filteredOn(held -> held).hasSize(4);
            assertThat(seen.happenings()).filteredOn(what -> what.startsWith("FRAMEWORK ")).hasSize(1);
            assertThat(seen.ending().bestInterim()).isEqualTo(Interim.FRAMEWORK);
            assertThat(seen.ending().outcome()).isEqualTo(Outcome.STALEMATE_ADJOURNED);
        }

        @Test
        void isTheOutcomeWhereTheHorizonComesFirst() {
            assertThat(play(near(ON, "horizon.rounds=4"), 1).outcome()).isEqualTo(Outcome.FRAMEWORK);
        }

        @Test
        void lapsesAtAPriceInTrust() {
            Ending ending = play(near(ON, "trust={enabled: true, meeting: 0, floor: 0}", "parties.A.trust.prior=0.5"),
                    1);
            assertThat(ending.sides().get(0).trust()).isCloseTo(1 / (1 + Math.exp(.5)), within(1e-12));
        }

        @Test
        void needsANearGapTrustAndEnoughOfTheAgenda() {
            for (String refused : new String[] {"framework.gap=0.03", "parties.A.trust.prior=0.19",
                    "agenda.proceduralMeetings=30"}) {
                assertThat(play(near(ON, refused), 1).bestInterim()).as(refused).isEqualTo(Interim.NONE);
            }
        }
    }

    @Nested
    class APact {

        private static final String[] ON = {"pact={enabled: true, tension: 0.35, pledge: 0.12, pressureCap: 0.25}",
            "tension={initial: 0.5, decay: 0}"};

        @Test
        void isMadeInAHotCrisisAndIsTheOutcomeAtTheHorizon() {
            assertThat(play(near(ON), 1).outcome()).isEqualTo(Outcome.NON_AGGRESSION_PACT);
        }

        @Test
        void isNotMadeWhereItIsCoolOrWorthNothing() {
            assertThat(play(near(ON[0], "tension={initial: 0.3, decay: 0}"), 1).bestInterim()).isEqualTo(Interim.NONE);
            assertThat(play(near(ON[0], ON[1], "parties.A.trust={prior: 0.2, exploitationLoss: 0.2}"), 1).bestInterim())
                    .isEqualTo(Interim.NONE);
        }

        @Test
        void freezesPressure() {
            Scenario scenario = near(ON[0], ON[1],
                    "tension.provocation={economic: 0, military: 0, cyber: 0, diplomatic: 0, maritime: 0}",
                    "coercion.reference=5", "parties.A.strategy.pressure=1");
            double full = .35 + .35 + .15 + .15;
            assertThat(watch(scenario, 1).rows().get(25).sides().get(0).intensity())
                    .isCloseTo(.25 * full / 5, within(1e-12));
        }

        @Test
        void isBrokenByAnIncident() {
            Worlds.Seen seen = watch(near(ON[0], ON[1],
                    "accidents={enabled: true, baseline: 5, contained: 1, shock: 0}"), 1);
            assertThat(seen.happenings()).anyMatch(what -> what.startsWith("PACT_BROKEN"));
        }
    }

    @Nested
    class Events {

        @Test
        void happenInTheirRoundAndMoveWhatTheySay() {
            Worlds.Seen seen = watch(near("tension={initial: 0.5, decay: 0}", "trust={enabled: true, meeting: 0}",
                    "parties.A.trust.prior=0.5", "events=[{name: raid, round: 3, tension: 0.2, trust: {A: -1}}]"), 1);
            assertThat(seen.rows().get(1).tension()).isEqualTo(.5);
            assertThat(seen.rows().get(2).tension()).isCloseTo(.7, within(1e-12));
            assertThat(seen.rows().get(2).sides().get(0).trust()).isCloseTo(1 / (1 + Math.E), within(1e-12));
        }

        @Test
        void waitForTheirConditionAndHappenOnce() {
            Worlds.Seen seen = watch(near("tension={initial: 0.5, decay: 0}",
                    "events=[{name: thaw, when: {measure: meetings, above: 4}, tension: -0.1}]"), 1);
            assertThat(seen.rows().get(4).tension()).isEqualTo(.5);
            assertThat(seen.rows().get(5).tension()).isCloseTo(.4, within(1e-12));
            assertThat(seen.rows().get(25).tension()).isCloseTo(.4, within(1e-12));
        }

        @Test
        void canOpenAndCloseTheChannel() {
            Ending ending = play(near("channel.closest=none",
                    "events=[{name: a, round: 11, channel: direct}, {name: b, round: 16, channel: none}]"), 1);
            assertThat(ending.meetings()).isEqualTo(5);
        }
    }

    @Nested
    class RipenessGate {

        @Test
        void keepsTheDelegationsApartUntilItHurts() {
            assertThat(play(near("ripeness={enabled: true, pain: 0.25}"), 1).meetings()).isZero();
            String[] hurting = {"parties.A.strategy.pressure=1", "parties.B.strategy.pressure=1",
                    "ripeness={enabled: true, pain: 0.25}"};
            assertThat(play(near(hurting), 1).meetings()).isBetween(1, 25);
        }
    }
}
