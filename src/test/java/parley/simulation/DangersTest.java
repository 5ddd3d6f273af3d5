package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.play;
import static parley.testworld.Worlds.replicate;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.share;
import static parley.testworld.Worlds.watch;
import static parley.testworld.Worlds.with;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.scenario.Scenario;
import parley.testworld.Worlds;
import parley.world.Intent;
import parley.world.Move;

/** What ends a run without a deal. The pie is never shared here: both sides hold. */
class DangersTest {

    private static final String[] HOLD = {
        "parties.A.strategy={name: Hold, pressure: 0}", "parties.B.strategy={name: Hold, pressure: 0}"};

    private static Scenario holding(String... settings) {
        return scenario(PIE, Stream.concat(Arrays.stream(HOLD), Arrays.stream(settings)).toArray(String[]::new));
    }

    @Nested
    class AccidentsOnly {

        private static final int RUNS = 20_000;
        private static final String STEADY = "tension={initial: 0.6, decay: 0}";

        /** Benchmark A8 (ii): 1 - (1 - r)^n, here over 26 rounds. */
        @Test
        void addUpOverTheRounds() {
            List<Ending> endings = replicate(holding(STEADY, "escalation={baseline: 0, tension: 0}",
                    "accidents={enabled: true, baseline: 0.01, tension: 0.1, contained: 0}"), RUNS);
            double perRound = 1 - Math.exp(-(.01 + .1 * .216));
            double expected = 1 - Math.pow(1 - perRound, 26);
            assertThat(share(endings, Outcome.LIMITED_STRIKE))
                    .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / RUNS)));
            assertThat(share(endings, Outcome.WAR)).isZero();
        }

        @Test
        void escalateWithTheProbabilityOfTheTension() {
            List<Ending> endings = replicate(holding(STEADY, "escalation={baseline: 0.1, tension: 0.5}",
                    "accidents={enabled: true, baseline: 5, tension: 5, contained: 0}"), RUNS);
            assertThat(share(endings, Outcome.WAR)).isCloseTo(.4, within(4 * Math.sqrt(.24 / RUNS)));
            assertThat(endings).allMatch(ending -> ending.firstStriker().isEmpty());
        }

        @Test
        void thatAreContainedHeatTheCrisisAndEndNothing() {
            Worlds.Seen seen = watch(holding("tension={initial: 0, decay: 0}",
                    "accidents={enabled: true, baseline: 5, tension: 0, contained: 1, shock: 0.02}"), 3);
            assertThat(seen.ending().cause()).isEqualTo("HORIZON");
            assertThat(seen.ending().incidents()).isPositive();
            assertThat(seen.ending().peakTension()).isCloseTo(.02 * seen.ending().incidents(), within(1e-12));
        }
    }

    @Nested
    class Strikes {

        private Ending strike(String... settings) {
            return play(with(holding(settings), "B", view -> view.round() == 4 ? Intent.of(1, 0, 0).and(Move.STRIKE)
                    : Intent.of(1, 0, 0)), 1);
        }

        @Test
        void endTheTalksAndNameWhoBegan() {
            Ending ending = strike("escalation={baseline: 0, tension: 0}");
            assertThat(ending.outcome()).isEqualTo(Outcome.LIMITED_STRIKE);
            assertThat(ending.round()).isEqualTo(4);
            assertThat(ending.firstStriker()).isEqualTo("B");
            assertThat(ending.peakLadder()).isEqualTo(6);
            assertThat(ending.cause()).isEqualTo("STRIKE");
        }

        @Test
        void becomeWarAtThePriceOfWar() {
            Ending ending = strike("escalation={baseline: 1}", "parties.A.stakes.warPayoff=-0.5");
            assertThat(ending.outcome()).isEqualTo(Outcome.WAR);
            assertThat(ending.peakLadder()).isEqualTo(7);
            assertThat(ending.sides().get(0).utility()).isEqualTo(-.5);
        }

        @Test
        void thatAreSurvivedCostTensionAndTrustAndAreRememberedAtTheHorizon() {
            Ending ending = strike("escalation={baseline: 0, tension: 0, resumption: 1, shock: 0.3}",
                    "trust={enabled: true, meeting: 0}",
                    "parties.A.trust.prior=0.5", "tension.decay=0");
            assertThat(ending.outcome()).isEqualTo(Outcome.LIMITED_STRIKE);
            assertThat(ending.cause()).isEqualTo("HORIZON");
            assertThat(ending.round()).isEqualTo(26);
            assertThat(ending.peakTension()).isCloseTo(.3, within(1e-12));
            assertThat(ending.sides().get(0).trust()).isCloseTo(1 / (1 + Math.exp(1.6)), within(1e-12));
        }

        @Test
        void forestallAShiftOfPower() {
            // Progress grows by .1 a round from 0: the red line at .45 comes within sight of .1 in the fourth round.
            Ending ending = play(holding("escalation={baseline: 0, tension: 0}",
                    "nuclear={enabled: true, party: A, start: 0, pace: 0.1, defiance: 0, sabotage: 0}",
                    "preventive={enabled: true, party: B, redLine: 0.45, steepness: 1000, foresight: 0.1, power: 0.3, shift: 0.3}"), 1);
            assertThat(ending.outcome()).isEqualTo(Outcome.LIMITED_STRIKE);
            assertThat(ending.round()).isEqualTo(4);
            assertThat(ending.firstStriker()).isEqualTo("B");
        }

        @Test
        void comeAtTheEndOfAnUltimatum() {
            Ending ending = play(holding("escalation={baseline: 0, tension: 0}",
                    "parties.A.strategy={name: Ultimatum, issue: 8, notice: 3, carryOut: 1, pressure: 0}"), 1);
            assertThat(ending.round()).isEqualTo(11);
            assertThat(ending.firstStriker()).isEqualTo("A");
        }
    }

    @Nested
    class Leaving {

        @Test
        void isABreakdown() {
            Ending ending = play(with(holding(), "A", view -> view.round() == 7 ? Intent.of(1, 0, 0).and(Move.WALK_AWAY)
                    : Intent.of(1, 0, 0)), 1);
            assertThat(ending.outcome()).isEqualTo(Outcome.BREAKDOWN);
            assertThat(ending.round()).isEqualTo(7);
            assertThat(ending.cause()).isEqualTo("WALK_OUT");
        }

        @Test
        void followsTheLossOfTrust() {
            Ending ending = play(holding("parties.A.trust.prior=0.03", "trust.floor=0.04"), 1);
            assertThat(ending.outcome()).isEqualTo(Outcome.BREAKDOWN);
            assertThat(ending.round()).isEqualTo(1);
            assertThat(ending.cause()).isEqualTo("TRUST_LOST");
        }
    }

    @Nested
    class Spoilers {

        private static final String SURE = "parties.S={role: spoiler, ally: B, control: %s, shock: 0.2, danger: %s, "
                + "strategy: {name: Spoiler, rate: 1, nearness: 100, threshold: 0}}";

        @Test
        void areBlamedOnTheirAlly() {
            Worlds.Seen seen = watch(holding(SURE.formatted(".6", "0"), "trust={enabled: true, meeting: 0, floor: 0}",
                    "parties.A.trust.prior=0.5", "parties.B.trust.prior=0.5", "horizon.rounds=1"), 1);
            assertThat(seen.ending().spoilerStrikes()).isEqualTo(1);
            assertThat(seen.ending().sides().get(0).trust()).as("odds of A's trust in B fall to 1 - kappa")
                    .isCloseTo(.4 / 1.4, within(1e-12));
            assertThat(seen.ending().sides().get(1).trust()).as("B's trust in A").isCloseTo(.5, within(1e-12));
            assertThat(seen.ending().firstStriker()).isEqualTo("S");
            assertThat(seen.ending().peakTension()).isCloseTo(.2, within(1e-12));
        }

        @Test
        void canStartAWar() {
            Ending ending = play(holding(SURE.formatted("0", "1"), "escalation={baseline: 1}"), 1);
            assertThat(ending.outcome()).isEqualTo(Outcome.WAR);
            assertThat(ending.cause()).isEqualTo("SPOILER");
        }
    }
}
