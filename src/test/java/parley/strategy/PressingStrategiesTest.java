package parley.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import parley.testworld.ScriptedView;
import parley.testworld.Shelf;
import parley.world.Intent;
import parley.world.Move;

/** Strategies whose rule is about pressure, words or force. */
class PressingStrategiesTest {

    @Nested
    class TitForTatOnPressure {

        private final PressureTitForTat strategy = new PressureTitForTat(1, 1 / 3., 1);

        @Test
        void answersARaiseInKindAndSaysSo() {
            Intent intent = strategy.decide(new ScriptedView().pressing(.4).pressedBy(.6, .5).drawing(.9));
            assertThat(intent.pressure()).isCloseTo(.5, within(1e-12));
            assertThat(intent.statement()).isPositive();
        }

        @Test
        void forgivesNowAndThen() {
            assertThat(strategy.decide(new ScriptedView().pressing(.4).pressedBy(.6, .5).drawing(.3)).pressure())
                    .isEqualTo(.4);
        }

        @Test
        void alwaysFollowsACut() {
            assertThat(strategy.decide(new ScriptedView().pressing(.4).pressedBy(.4, .5).drawing(0)).pressure())
                    .isCloseTo(.3, within(1e-12));
        }

        @Test
        void patientOneWaitsForASecondRaise() {
            PressureTitForTat patient = new PressureTitForTat(2, 0, 1);
            assertThat(patient.decide(new ScriptedView().pressing(.4).pressedBy(.6, .5, .5)).pressure()).isEqualTo(.4);
            assertThat(patient.decide(new ScriptedView().pressing(.4).pressedBy(.6, .5, .4)).pressure())
                    .isGreaterThan(.4);
        }
    }

    @Nested
    class GraduatedInitiatives {

        private final GRIT strategy = new GRIT(.1, 3, 1);

        @Test
        void cutFirstAndAnnounceIt() {
            Intent intent = strategy.decide(new ScriptedView().at(1, 26).pressing(.5).pressedBy(.5));
            assertThat(intent.pressure()).isCloseTo(.4, within(1e-12));
            assertThat(intent.statement()).isEqualTo(-1);
        }

        @Test
        void matchExploitation() {
            Intent intent = strategy.decide(new ScriptedView().at(5, 26).pressing(.3).pressedBy(.7, .5));
            assertThat(intent.pressure()).isCloseTo(.5, within(1e-12));
        }

        @Test
        void stopWhenNothingComesBack() {
            assertThat(strategy.decide(new ScriptedView().at(5, 26).pressing(.2).pressedBy(.5)).pressure())
                    .isEqualTo(.2);
        }

        @Test
        void goOnWhileTheyAreAnswered() {
            assertThat(strategy.decide(new ScriptedView().at(5, 26).pressing(.2).pressedBy(.4, .45, .5,
                    .55)).pressure())
                    .isCloseTo(.1, within(1e-12));
        }
    }

    @Nested
    class Brink {

        private final Brinkmanship strategy = new Brinkmanship(.1, 1, .9);

        @Test
        void raisesTheRiskWhileItIsBearable() {
            Intent intent = strategy.decide(new ScriptedView().at(26, 26).worth(.2, 0).pressing(.5)
                    .offered(.3).risking(.6));
            assertThat(intent.pressure()).isCloseTo(.6, within(1e-12));
            assertThat(intent.move()).isEqualTo(Move.NEGOTIATE);
        }

        @Test
        void yieldsBeyondItsCriticalRisk() {
            // win .9, submit .3, disaster 0: R = .6 / .9 = .667, with one round to go and no attack expected
            assertThat(strategy.decide(new ScriptedView().at(26, 26).worth(.2, 0).offered(.3).risking(.66)).move())
                    .isEqualTo(Move.NEGOTIATE);
            assertThat(strategy.decide(new ScriptedView().at(26, 26).worth(.2, 0).offered(.3).risking(.67)).move())
                    .isEqualTo(Move.YIELD);
        }

        @Test
        void addsUpTheRiskOfTheRoundsToCome() {
            // 1 - .9^n exceeds .667 from n = 11 on
            assertThat(strategy.decide(new ScriptedView().at(17, 26).worth(.2, 0).offered(.3).risking(.1)).move())
                    .isEqualTo(Move.NEGOTIATE);
            assertThat(strategy.decide(new ScriptedView().at(16, 26).worth(.2, 0).offered(.3).risking(.1)).move())
                    .isEqualTo(Move.YIELD);
        }

        @Test
        void neverYieldsToLessThanNoDeal() {
            assertThat(strategy.decide(new ScriptedView().at(26, 26).worth(.4, 0).offered(.3).risking(1)).move())
                    .isEqualTo(Move.NEGOTIATE);
        }

        @Test
        void boldOneBearsMore() {
            assertThat(new Brinkmanship(.1, 2, .9).decide(
                    new ScriptedView().at(26, 26).worth(.2, 0).offered(.3).risking(.9)).move())
                            .isEqualTo(Move.NEGOTIATE);
        }
    }

    @Nested
    class DualTrack {

        private final PressureForTalks strategy = new PressureForTalks(.6, .5, true, .8, .2);

        @Test
        void liftsItsPressureForWhatIsOffered() {
            // Half of the demand is met: .6 * (1 - .5 * .5)
            Intent intent = strategy.decide(new ScriptedView().pressing(.6).demanding(.8).offered(.4, .2));
            assertThat(intent.pressure()).isCloseTo(.45, within(1e-12));
            assertThat(intent.statement()).as("an announced step").isNegative();
        }

        @Test
        void addsNoneWhileTheDelegationsMeet() {
            assertThat(strategy.decide(new ScriptedView().pressing(.2).offered(0).afterAMeeting()).pressure())
                    .isEqualTo(.2);
            assertThat(strategy.decide(new ScriptedView().pressing(.2).offered(0)).pressure()).isEqualTo(.6);
        }

        @Test
        void liftsItsWholeShareForFullCompliance() {
            assertThat(strategy.decide(new ScriptedView().pressing(.6).demanding(.5).offered(.9)).pressure())
                    .isCloseTo(.3, within(1e-12));
        }
    }

    @Nested
    class Maximum {

        private final MaximumPressure strategy = new MaximumPressure(.15, .3, .6);

        @Test
        void rampsToTheLimitWhateverIsOfferedShortOfEverything() {
            assertThat(strategy.decide(new ScriptedView().pressing(.5).offered(.5)).pressure())
                    .isCloseTo(.65, within(1e-12));
            assertThat(strategy.decide(new ScriptedView().pressing(.95).offered(.5)).pressure()).isEqualTo(1);
        }

        @Test
        void liftsEverythingForFullCompliance() {
            Intent intent = strategy.decide(new ScriptedView().pressing(.9).offered(1));
            assertThat(intent.pressure()).isZero();
            assertThat(intent.statement()).isNegative();
        }

        @Test
        void concedesOnlyItsShareByTheDeadline() {
            assertThat(strategy.decide(new ScriptedView().at(26, 26).worth(.4, .1)).demand())
                    .isCloseTo(.82, within(1e-12));
        }
    }

    @Nested
    class Mirror {

        private final MirrorEscalation strategy = new MirrorEscalation(.8, .1, .7, .8);

        @Test
        void pressesInProportion() {
            assertThat(strategy.decide(new ScriptedView().pressedBy(.5)).pressure()).isCloseTo(.4, within(1e-12));
        }

        @Test
        void staysBetweenFloorAndCap() {
            assertThat(strategy.decide(new ScriptedView().pressedBy(0)).pressure()).isEqualTo(.1);
            assertThat(strategy.decide(new ScriptedView().pressedBy(1)).pressure()).isEqualTo(.7);
        }
    }

    @Nested
    class TakeItOrLeaveIt {

        private final Ultimatum strategy = new Ultimatum(8, 3, .5, .7, .8);

        @Test
        void countsDownInPublic() {
            assertThat(strategy.decide(new ScriptedView().at(7, 26)).ultimatum()).isZero();
            assertThat(strategy.decide(new ScriptedView().at(8, 26)).ultimatum()).isEqualTo(3);
            assertThat(strategy.decide(new ScriptedView().at(10, 26)).ultimatum()).isEqualTo(1);
            assertThat(strategy.decide(new ScriptedView().at(8, 26)).statement()).isEqualTo(1);
        }

        @Test
        void strikesWithItsProbabilityWhenTimeIsUp() {
            assertThat(strategy.decide(new ScriptedView().at(11, 26).drawing(.49)).move()).isEqualTo(Move.STRIKE);
            assertThat(strategy.decide(new ScriptedView().at(11, 26).drawing(.5)).move()).isEqualTo(Move.NEGOTIATE);
        }

        @Test
        void concedesWithTimeAfterABluff() {
            assertThat(strategy.decide(new ScriptedView().at(20, 26).worth(.4, .1).drawing(0)))
                    .isEqualTo(Intent.of(1 - 20 / 26. * .6, .8, 0));
        }
    }

    @Test
    void defaultsAreThoseOfThePassports() {
        assertThat(Shelf.byDefault(GRIT.class)).isEqualTo(new GRIT(.1, 3, 1));
        assertThat(Shelf.byDefault(PressureForTalks.class)).isEqualTo(new PressureForTalks(.6, .5, true, .8, .2));
    }
}
