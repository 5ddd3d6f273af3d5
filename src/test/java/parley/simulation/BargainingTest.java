package parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static parley.testworld.Worlds.PIE;
import static parley.testworld.Worlds.play;
import static parley.testworld.Worlds.replicate;
import static parley.testworld.Worlds.scenario;
import static parley.testworld.Worlds.with;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.outcome.Ending;
import parley.outcome.Outcome;
import parley.scenario.Scenario;
import parley.testworld.Worlds;
import parley.world.Intent;
import parley.world.Move;

/**
 * Benchmark T2 and null case N1: time-dependent tactics on one pie, whose round and split are known exactly (section
 * A5).
 */
class BargainingTest {

    private static String boulware(String party, double beta) {
        return "parties." + party + ".strategy={name: Boulware, beta: " + beta + ", pressure: 0}";
    }

    private static String conceder(String party, double beta) {
        return "parties." + party + ".strategy={name: Conceder, beta: " + beta + ", pressure: 0}";
    }

    private static void assertDeal(Ending ending, int round, double forA, double forB, double tolerance) {
        assertThat(ending.outcome()).isEqualTo(Outcome.COMPREHENSIVE_DEAL);
        assertThat(ending.cause()).isEqualTo("DEMANDS_MET");
        assertThat(ending.round()).isEqualTo(round);
        assertThat(ending.sides().get(0).utility()).isCloseTo(forA, within(tolerance));
        assertThat(ending.sides().get(1).utility()).isCloseTo(forB, within(tolerance));
    }

    @Nested
    class EqualBeta {

        @ParameterizedTest
        @CsvSource({"1, 19", "0.2, 25", "5, 5"})
        void agreesInTheRoundOfTheFormulaAndSplitsEvenly(double beta, int round) {
            String[] settings = beta <= 1 ? new String[] {boulware("A", beta), boulware("B", beta)}
                    : new String[] {conceder("A", beta), conceder("B", beta)};
            assertDeal(play(scenario(PIE, settings), 1), round, .5, .5, 1e-12);
        }

        @ParameterizedTest
        @CsvSource({"1, 13", "0.2, 23", "5, 1"})
        void withNothingToFallBackOnAgreesSooner(double beta, int round) {
            String[] settings = beta <= 1 ? new String[] {boulware("A", beta), boulware("B", beta)}
                    : new String[] {conceder("A", beta), conceder("B", beta)};
            String[] all = {settings[0], settings[1], "parties.A.stakes.noDeal=0", "parties.B.stakes.noDeal=0"};
            assertDeal(play(scenario(PIE, all), 1), round, .5, .5, 1e-12);
        }

        @Test
        void slackIsSplitEqually() {
            Ending ending = play(scenario(PIE, "parties.A.stakes.noDeal=0.2", "parties.B.stakes.noDeal=0.4"), 1);
            assertDeal(ending, 19, .426923, .573077, 5e-7);
            assertThat(ending.sides().get(0).demand()).isCloseTo(.415385, within(5e-7));
            assertThat(ending.sides().get(1).demand()).isCloseTo(.561538, within(5e-7));
        }

        @Test
        void reservationValuesThatJustMeetAreMetAtTheDeadline() {
            assertDeal(play(scenario(PIE, "parties.A.stakes.noDeal=0.5", "parties.B.stakes.noDeal=0.5"), 1), 26, .5,
                    .5, 1e-12);
        }

        @Test
        void reservationValuesThatDoNotMeetLeaveNoDeal() {
            Ending ending = play(scenario(PIE, "parties.A.stakes.noDeal=0.55", "parties.B.stakes.noDeal=0.5"), 1);
            assertThat(ending.outcome()).isNotEqualTo(Outcome.COMPREHENSIVE_DEAL);
            assertThat(ending.round()).isEqualTo(26);
        }

        @Test
        void everySeedEndsAlike() {
            assertThat(replicate(scenario(PIE), 200)).extracting(Worlds::text).containsOnly(
                    Worlds.text(play(scenario(PIE), 99)));
        }
    }

    @Nested
    class UnequalBeta {

        /** The crossing t and what the slower conceder keeps there, for reservation values of zero. */
        @ParameterizedTest
        @CsvSource({"0.2, 5, 0.619579, 0.908697, 17", "0.2, 1, 0.754878, 0.754878, 20",
                "0.5, 2, 0.524889, 0.724492, 14"})
        void slowerConcederGetsMore(double slow, double fast, double crossing, double share, int round) {
            assertThat(play(world(slow, fast, 26), 1).round()).isEqualTo(round)
                    .isEqualTo((int) Math.ceil(26 * crossing));
            // In fine steps the split tends to the crossing: both demands fall by less than 1/T in a round here.
            int fine = 20_000;
            Ending ending = play(world(slow, fast, fine), 1);
            assertThat(ending.round()).isBetween((int) Math.floor(fine * (crossing - 1e-6)),
                    (int) Math.ceil(fine * (crossing + 1e-6)) + 1);
            assertThat(ending.sides().get(0).utility()).isCloseTo(share, within(1. / fine));
        }

        private Scenario world(double slow, double fast, int rounds) {
            return scenario(PIE, boulware("A", slow), conceder("B", fast), "horizon.rounds=" + rounds,
                    "parties.A.stakes.noDeal=0", "parties.B.stakes.noDeal=0");
        }
    }

    @Nested
    class Mandates {

        @Test
        void delayADealToWhatTheyPermit() {
            // Demands fall by .02 a round from 1: both reach .5 in round 25.
            Ending ending = play(scenario(PIE, "parties.A.mandate.concession=0.02",
                    "parties.B.mandate.concession=0.02"), 1);
            assertDeal(ending, 25, .5, .5, 1e-9);
        }
    }

    @Nested
    class Yielding {

        @Test
        void takesTheOtherSidesTerms() {
            Ending ending = play(with(scenario(PIE,
                    "parties.B.strategy={name: StrategicPatience, trigger: 1, demand: 0.8}"), "A",
                    view -> view.round() < 3 ? Intent.of(1, 0, 0) : Intent.of(1, 0, 0).and(Move.YIELD)), 1);
            assertThat(ending.round()).isEqualTo(3);
            assertThat(ending.cause()).isEqualTo("YIELDED");
            assertThat(ending.sides().get(0).utility()).isCloseTo(.2, within(1e-12));
            assertThat(ending.sides().get(1).utility()).isCloseTo(.8, within(1e-12));
        }

        @Test
        void ofBothSidesMeetsInTheMiddle() {
            Ending ending = play(with(with(scenario(PIE), "A", view -> Intent.of(.9, 0, 0).and(Move.YIELD)), "B",
                    view -> Intent.of(.7, 0, 0).and(Move.YIELD)), 1);
            assertThat(ending.sides().get(0).utility()).isCloseTo(.6, within(1e-12));
            assertThat(ending.sides().get(1).utility()).isCloseTo(.4, within(1e-12));
        }
    }
}
